import type { Report } from '../report/report.js';
import { type ChartRequest, compose } from './chart-request.js';
import { openTag } from './markup.js';
import { chartAttributes, dataAttributes, jsonScript, plainContent, type Placing } from './render-html.js';
import { shadowHtml, shadowRoot, tagOfChart } from './server-elements.js';
import { inlineStyle, sheetLinks, styleHash } from './style-sheets.js';

/** HTML with a declarative shadow root, and the hashes that a strict policy must allow for inlined styles, if any. */
export interface DeclarativeHtml {
  readonly html: string;
  readonly styleHashes: readonly string[];
}

/**
 * Renders a chart with a declarative shadow root: the browser shows it immediately, and the script takes over later
 * without a visible change. Browsers without declarative shadow roots show the plain content beside it.
 *
 * @param styles The URL of `foi-charts.css`, with the other style sheets in the same folder; null to inline them.
 * @returns null if the report does not publish the chart.
 * @throws RangeError for an unknown chart, variant or order, an invalid heading level, or an address that is not a web address.
 */
export function renderDeclarative(
  report: Report,
  request: ChartRequest,
  styles: string | null,
  placing: Placing = {},
): DeclarativeHtml | null {
  const composed = compose(report, request);
  if (!composed) return null;
  const name = tagOfChart(request.chart);
  const attributes = chartAttributes(report, request, placing);
  const hashes = new Set<string>();
  const style = (element: string): string => {
    if (styles !== null) {
      return sheetLinks(element, styles)
        .map((href) => openTag('link', { rel: 'stylesheet', href }))
        .join('');
    }
    const css = inlineStyle(element);
    hashes.add(styleHash(css));
    return `<style>${css}</style>`;
  };
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  const shadow = shadowHtml(
    { tag: name, attributes: new Map(given), properties: new Map([['report', report]]) },
    style,
  );
  const named = dataAttributes(placing);
  const script = placing.data ? '' : jsonScript(report);
  const html = `${openTag(name, { ...attributes, ...named })}${shadowRoot(shadow)}\n${script}${plainContent(composed, placing, { styled: false })}\n</${name}>\n`;
  return { html, styleHashes: [...hashes] };
}
