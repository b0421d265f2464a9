import { html, render } from 'lit';
import type { NoChartPage } from '../locale/no-chart-page.js';
import { onDemand } from '../report/on-demand.js';

const noChartPage = () => import('../elements/no-chart-page.js');

/** Undefined until the first tag is registered. */
let obstacle: NoChartPage | null | undefined;

/**
 * Registers a custom element unless the page already has it: the first copy of the package wins. Where Lit's templates
 * do not work, the element shows its own content or a message.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  if (obstacle === undefined) obstacle = findObstacle();
  const reason = obstacle;
  if (reason)
    void onDemand(noChartPage).then(
      ({ defineWithoutChart }) => defineWithoutChart(tag, reason),
      console.warn,
    );
  else if (!customElements.get(tag)) customElements.define(tag, element);
}

/** Why templates do not work on this page; null if they do, and in Node. */
function findObstacle(): NoChartPage | null {
  if (typeof document === 'undefined') return null;
  if (/xml/.test(document.contentType)) return 'xml';
  if (!('trustedTypes' in globalThis)) return null;
  try {
    render(html`<p></p>`, document.createDocumentFragment());
    return null;
  } catch {
    return 'policy';
  }
}
