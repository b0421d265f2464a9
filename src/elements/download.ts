import type { Card } from '../cards/card.js';
import { loadLocale } from '../locale/spoken.js';
import type { Wording } from '../words/amounts.js';
import type { Shown } from './view.js';

/** A form in which a reader can take away a chart. */
export type Download = 'csv' | 'svg' | 'png' | 'json';

/** What a reader can take away of a chart: a table of a form has no picture, which could not be read. */
export function downloadsOf(card: Card | undefined): readonly Download[] {
  return card?.layout === 'form' ? ['csv', 'json'] : ['csv', 'svg', 'png', 'json'];
}

const TYPES: Readonly<Record<Download, string>> = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  json: 'application/json;charset=utf-8',
};

/** Pixels of a PNG to one of the scene: sharp on a phone and on paper. */
const DENSITY = 2;

/** The chart of an element as a standalone SVG, in the colours that its page gives it. */
export async function svgOf(host: Element, card: Card, width?: number): Promise<string> {
  const [{ drawCard }, { sceneSvg }, { pageTheme }] = await Promise.all([
    import('../picture/draw-card.js'),
    import('../picture/scene-svg.js'),
    import('./page-theme.js'),
  ]);
  return sceneSvg(drawCard(card, width, pageTheme(host)));
}

/**
 * The chart as a PNG, twice as dense as it is wide, painted by commands.
 *
 * @throws Error if the browser gives no canvas.
 */
export async function pngOf(host: Element, card: Card, width?: number): Promise<Blob> {
  const [{ drawCard }, { paintScene }, { fontsOf }, { pageTheme }] = await Promise.all([
    import('../picture/draw-card.js'),
    import('../picture/paint-scene.js'),
    import('../picture/fonts.js'),
    import('./page-theme.js'),
  ]);
  const scene = drawCard(card, width, pageTheme(host));
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * DENSITY;
  canvas.height = scene.height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  paintScene(context as Parameters<typeof paintScene>[0], scene, DENSITY, fontsOf(card.language));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no canvas'))), 'image/png');
  });
}

/** The figures of the chart as CSV. */
export async function csvOfCard(card: Card, wording: Wording): Promise<string> {
  const [{ cardCsv }, messages] = await Promise.all([
    import('../cards/card-csv.js'),
    loadLocale(wording.messages.language),
  ]);
  return cardCsv({ ...wording, messages }, card);
}

/** Gives a reader a file; nothing leaves the page. */
export async function download(host: Element, form: Download, shown: Shown): Promise<void> {
  const { chart, card, wording } = shown;
  const content = {
    csv: () => csvOfCard(card, wording),
    svg: () => svgOf(host, card),
    png: () => pngOf(host, card),
    json: () => JSON.stringify(wording.report, null, 2),
  };
  const blob = new Blob([await content[form]()], { type: TYPES[form] });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${wording.report.id}-${chart}-${card.language}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
