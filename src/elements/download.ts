import type { Card } from '../cards/card.js';
import type { ReportCard } from '../cards/compose-report.js';
import { loadLocale } from '../locale/load-messages.js';
import type { Scene } from '../picture/scene.js';
import type { Theme } from '../theme/theme.js';
import type { Wording } from '../words/amounts.js';
import type { Download, Files, Shown } from './view.js';

/** The files of a chart: a statutory table has no picture, because it would be illegible. */
export function downloadsOf(card: Card | null): readonly Download[] {
  return card?.layout === 'form' ? ['csv', 'json'] : ['csv', 'svg', 'png', 'json'];
}

const TYPES: Readonly<Record<Download, string>> = {
  csv: 'text/csv;charset=utf-8',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
  json: 'application/json;charset=utf-8',
};

/** Draws a card as a picture. */
type Draw = (card: Card, width: number | undefined, theme: Theme) => Scene;

const NO_CANVAS = 'the browser provides no canvas';

/** Image pixels per pixel of the scene: sharp on a phone and on paper. */
const DENSITY = 2;

/** Loads what draws something in the colours of a page. */
type Drawing = Promise<(theme: Theme) => Scene>;

/** The chart of an element as a standalone SVG, in the colours of its page. */
export function svgOf(
  host: Element,
  card: Card,
  width?: number,
  drawing: Promise<{ readonly drawCard: Draw }> = import('../picture/draw-card.js'),
): Promise<string> {
  return svgFrom(
    host,
    drawing.then(
      ({ drawCard }) =>
        (theme) =>
          drawCard(card, width, theme),
    ),
  );
}

/**
 * The chart as a PNG at double density, painted by drawing commands.
 *
 * @throws Error if the browser provides no canvas.
 */
export function pngOf(
  host: Element,
  card: Card,
  width?: number,
  drawing: Promise<{ readonly drawCard: Draw }> = import('../picture/draw-card.js'),
): Promise<Blob> {
  return pngFrom(
    host,
    card.language,
    drawing.then(
      ({ drawCard }) =>
        (theme) =>
          drawCard(card, width, theme),
    ),
  );
}

async function svgFrom(host: Element, drawing: Drawing): Promise<string> {
  const [draw, { sceneSvg }, { pageTheme }] = await Promise.all([
    drawing,
    import('../picture/scene-svg.js'),
    import('./page-theme.js'),
  ]);
  return sceneSvg(draw(pageTheme(host)));
}

async function pngFrom(host: Element, language: string, drawing: Drawing): Promise<Blob> {
  const [draw, { paintScene }, { fontsOf }, { pageTheme }] = await Promise.all([
    drawing,
    import('../picture/paint-scene.js'),
    import('../picture/fonts.js'),
    import('./page-theme.js'),
  ]);
  const scene = draw(pageTheme(host));
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * DENSITY;
  canvas.height = scene.height * DENSITY;
  const context = canvas.getContext('2d');
  if (!context) throw new Error(NO_CANVAS);
  paintScene(context as Parameters<typeof paintScene>[0], scene, DENSITY, fontsOf(language));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error(NO_CANVAS))), 'image/png');
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

/** Downloads a file for the reader; nothing leaves the page. */
export async function download(host: Element, form: Download, shown: Shown): Promise<void> {
  const { chart, card, wording } = shown;
  const { name = wording.report.id, make = card && filesOfCard(host, card, wording) } = shown.files ?? {};
  if (make) save(form, await make(form), `${name}-${chart}-${wording.messages.language}`);
}

function filesOfCard(host: Element, card: Card, wording: Wording): Files {
  const files = {
    csv: () => csvOfCard(card, wording),
    svg: () => svgOf(host, card),
    png: () => pngOf(host, card),
    json: () => JSON.stringify(wording.report, null, 2),
  };
  return (form) => files[form]();
}

/** The files of a whole report: its long picture, the figures of all charts, its data. */
export function filesOfReport(host: Element, card: ReportCard): Files {
  const { charts, wording } = card;
  const drawing = () =>
    import('../picture/draw-report.js').then(
      ({ drawReport }) =>
        (theme: Theme) =>
          drawReport(card, undefined, theme),
    );
  const made = {
    csv: async () => {
      const files = await Promise.all(charts.map((chart) => csvOfCard(chart.card, wording)));
      return files.map((file, place) => (place > 0 ? file.replace(/^\ufeff/, '\r\n') : file)).join('');
    },
    svg: () => svgFrom(host, drawing()),
    png: () => pngFrom(host, wording.messages.language, drawing()),
    json: () => JSON.stringify(wording.report, null, 2),
  };
  return (form) => made[form]();
}

function save(form: Download, content: string | Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: TYPES[form] }));
  link.download = `${name}.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
