import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';

const THEMES = { light: webLightTheme, dark: webDarkTheme };

let shown: keyof typeof THEMES | undefined;

/** Fluent's tokens on the whole page, in a constructed style sheet that a strict CSP admits. */
export function showScheme(scheme: keyof typeof THEMES): void {
  if (shown === scheme) return;
  shown = scheme;
  setTheme(THEMES[scheme]);
  document.documentElement.dataset['scheme'] = scheme;
}
