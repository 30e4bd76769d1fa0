/** The page around the pane; constructed, for a strict CSP admits no style element. */
export function pageStyles(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    html, body { margin: 0; height: 100%; }
    html { background: var(--colorNeutralBackground2); color-scheme: light; }
    html[data-scheme='dark'] { color-scheme: dark; }
  `);
  return sheet;
}
