import '@fluentui/web-components/button.js';
import '@fluentui/web-components/spinner.js';
import { BianhengPane } from './pane.ts';

/** Makes the pane's element known; twice does no harm. */
export function definePane(): void {
  if (customElements.get('bianheng-pane') === undefined)
    customElements.define('bianheng-pane', BianhengPane);
}
