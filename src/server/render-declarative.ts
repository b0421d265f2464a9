import type { Report } from '../report/report.js';
import { type Choice, compose } from './choice.js';
import { openTag } from './markup.js';
import { attributesOf, dataAttributes, jsonChild, lightContent, type Placing } from './render-html.js';
import { shadowHtml, shadowRoot, tagOf } from './server-elements.js';
import { inlineStyle, sheetLinks, styleHash } from './style-sheets.js';

/** HTML with a declarative shadow root, and what a strict policy must allow for its inlined style, if any. */
export interface DeclarativeHtml {
  readonly html: string;
  readonly styleHashes: readonly string[];
}

/**
 * The chart with a declarative shadow root: it is shown by the browser at once, and by the script later, without a
 * change. A browser that does not know declarative shadow roots shows the plain content beside it.
 *
 * @param styles Address of `foi-charts.css`, beside which the other style sheets lie; null to inline them.
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a choice that is not known, or another level.
 */
export function renderDeclarative(
  report: Report,
  choice: Choice,
  styles: string | null,
  placing: Placing = {},
): DeclarativeHtml | null {
  const composed = compose(report, choice);
  if (!composed) return null;
  const name = tagOf(choice.chart);
  const attributes = attributesOf(report, choice, placing);
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
  const script = placing.data ? '' : jsonChild(report);
  const html = `${openTag(name, { ...attributes, ...named })}${shadowRoot(shadow)}\n${script}${lightContent(composed, placing, { styled: false })}\n</${name}>\n`;
  return { html, styleHashes: [...hashes] };
}
