import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/details.js';
import { frameCode, IN_THE_SCRIPT, PLAIN_SCRIPT, tagCode } from './embed-code.js';
import type { Shown } from './view.js';

/** The properties of an element that its code repeats. */
type Named = Partial<Readonly<Record<'src' | 'reportId' | 'variant' | 'order' | 'theme', string | null>>>;

/**
 * Code for other pages, each kind in a field with a button that copies it. If the data have no address, it names a file
 * that the page author has to put beside the page.
 */
export function embedTemplate(
  element: Element,
  { chart, heading, wording }: Shown,
  { embedding, embed, language, noteOn, report }: Locale,
): TemplateResult {
  const { variant, order, theme } = element as Named;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  // A chart in a report has the data of the report.
  const owner = (host?.localName === 'foi-report' ? host : element) as Named;
  const given = owner.reportId;
  const id = given && IN_THE_SCRIPT.includes(given) ? given : null;
  const address = given ? null : webAddressOf(owner.src);
  const file = id || address ? null : `${wording.report.id}.json`;
  const attributes = {
    'report-id': id,
    src: address ?? file,
    lang: language,
    variant,
    order,
    theme: theme ?? owner.theme,
  };
  const codes = [
    ['script', 'foi-charts.js', `${PLAIN_SCRIPT}\n${tagCode({ chart, attributes })}`],
    ['frame', 'embed.html, embed.js, foi-charts.js', frameCode({ chart, attributes }, heading)],
  ] as const;
  return html`<div class="opened embed" part="embed" role="group" aria-label=${noteOn(embed, heading)}>
    ${codes.map(
      ([kind, files, code]) =>
        html`<div>
          <label
            >${noteOn(embedding[kind], files)}
            <textarea part="code" readonly rows="4" spellcheck="false" .value=${code}></textarea></label
          ><button type="button" part="button" data-copies>${report.copy}</button><span role="status"></span>
        </div>`,
    )}
    <p>${embedding.files}${file === null ? nothing : embedding.data(file)}</p>
  </div>`;
}

/** An address that other pages can read; null for any other. */
function webAddressOf(src: string | null | undefined): string | null {
  const link = document.createElement('a');
  link.href = src ?? '';
  return src && /^https?:/.test(link.href) ? link.href : null;
}
