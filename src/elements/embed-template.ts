import { html, nothing, type TemplateResult } from 'lit';
import { furtherReports } from '../data/further-reports.js';
import type { Locale } from '../locale/details.js';
import { chartRow } from '../report/charts.js';
import { ORDERS } from '../statistics/order-parts.js';
import { type Embedded, frameCode, PLAIN_SCRIPT, tagCode } from './embed-code.js';
import type { Shown } from './view.js';

/** The properties of an element that its code repeats. */
type Named = Partial<Readonly<Record<'src' | 'reportId' | 'variant' | 'order' | 'theme', string | null>>>;

/** Code for other pages, each kind in a field with a button that copies it. */
export function embedTemplate(
  element: Element,
  shown: Shown,
  messages: Locale,
  copied: string | null,
): TemplateResult {
  const { embedded, file } = embeddedOf(element, shown);
  const { embedding, report, charts } = messages;
  const title = shown.chart in charts ? charts[shown.chart as keyof typeof charts] : '';
  const codes = {
    script: `${PLAIN_SCRIPT}\n${tagCode(embedded)}\n`,
    frame: frameCode(embedded, title),
  };
  return html`<div
    class="opened embed"
    part="embed"
    role="group"
    aria-label=${messages.noteOn(messages.embed, shown.heading)}
  >
    ${(['script', 'frame'] as const).map(
      (kind) =>
        html`<div>
          <label
            >${embedding[kind]}
            <textarea
              part="code"
              readonly
              rows=${codes[kind].split('\n').length}
              spellcheck="false"
              data-code=${kind}
              .value=${codes[kind]}
            ></textarea></label
          ><button type="button" part="button" data-copies=${kind}>${report.copy}</button
          ><span role="status">${copied === kind ? report.copied : nothing}</span>
        </div>`,
    )}
    <p>${embedding.files}${file === null ? nothing : embedding.data(file)}</p>
  </div>`;
}

/** An element as another page embeds it; `file` if its data have no address, and have to be put beside that page. */
function embeddedOf(
  element: Element,
  { chart, wording }: Shown,
): { readonly embedded: Embedded; readonly file: string | null } {
  const { variant, order, theme } = element as Named;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  // A chart in a report has the data of the report.
  const owner = (host?.localName === 'foi-report' ? host : element) as Named;
  const id = furtherReports.some(([further]) => further === owner.reportId) ? null : owner.reportId;
  const address = webAddressOf(owner.src, element.baseURI);
  const file = id || address ? null : `${wording.report.id}.json`;
  const known = (value: string | null | undefined, all: readonly string[] = []) =>
    value && all.includes(value) ? value : null;
  const attributes = {
    ...(id ? { 'report-id': id } : { src: address ?? file }),
    lang: wording.messages.language,
    variant: known(variant, chartRow(chart)?.variants),
    order: known(order, ORDERS),
    theme: known(theme ?? owner.theme, ['light', 'dark']),
  };
  return { embedded: { tag: `foi-${chart}`, attributes }, file };
}

/** An address that other pages can read. */
function webAddressOf(src: string | null | undefined, base: string): string | null {
  if (!src) return null;
  try {
    const { href } = new URL(src, base);
    return /^https?:/.test(href) ? href : null;
  } catch {
    return null;
  }
}
