import type { SeriesData } from '../series/series-data.js';
import { openTag } from './markup.js';
import type { DeclarativeHtml } from './render-declarative.js';
import { jsonScript } from './render-html.js';
import { attributesOf, composeSeries, plainHtml, type SeriesRequest, tagOf } from './render-series.js';
import { shadowHtml, shadowRoot } from './server-elements.js';
import { inlineStyle, sheetLinks, styleHash } from './style-sheets.js';

/** The chart with a declarative shadow root. @param styles URL of `foi-charts.css`; null to inline the style sheets. */
export function renderSeriesDeclarative(
  data: SeriesData,
  request: SeriesRequest,
  styles: string | null,
): DeclarativeHtml | null {
  const composed = composeSeries(data, request);
  if (!composed) return null;
  const hashes = new Set<string>();
  const style = (element: string): string => {
    if (styles !== null)
      return sheetLinks(element, styles)
        .map((href) => openTag('link', { rel: 'stylesheet', href }))
        .join('');
    const css = inlineStyle(element);
    hashes.add(styleHash(css));
    return `<style>${css}</style>`;
  };
  const attributes = attributesOf(request, composed);
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  const shadow = shadowHtml(
    { tag: tagOf(request), attributes: new Map(given), properties: new Map([['reports', data]]) },
    style,
  );
  const plain = plainHtml(composed, { level: request.level ?? 2, theme: null, styled: false });
  const html = `${openTag(tagOf(request), attributes)}${shadowRoot(shadow)}\n${jsonScript(data)}${plain}\n</${tagOf(request)}>\n`;
  return { html, styleHashes: [...hashes] };
}
