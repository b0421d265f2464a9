import { allCharts, allKinds } from '../cards/all-charts.js';
import { cardCsv, cardLines } from '../cards/card-csv.js';
import { csvOf } from '../cards/csv.js';
import { chartRow } from '../report/charts.js';
import { shippedReports } from '../data/shipped-reports.js';
import { decodeText } from '../report/decode-text.js';
import type { Report } from '../report/report.js';
import { type ChartRequest, compose } from '../server/chart-request.js';
import { FontError } from '../server/font-file.js';
import { renderDeclarative } from '../server/render-declarative.js';
import { type DataName, renderHtml, renderSnippet } from '../server/render-html.js';
import { renderAlternative, renderSvg } from '../server/render-picture.js';
import { renderPng } from '../server/render-png.js';
import { COMMON_SHEET } from '../server/style-sheets.js';
import { ORDERS } from '../statistics/order-parts.js';
import { lightTheme, type Theme, themeOf, THEME_TOKENS } from '../theme/theme.js';
import type { DetailedWording } from '../words/amounts.js';
import { readBytes, UsageError } from './input.js';
import { known, type Values, wholeNumber } from './options.js';

export const FORMATS = ['snippet', 'html', 'dsd', 'svg', 'png', 'csv', 'alt'] as const;

export type Format = (typeof FORMATS)[number];

/** The formats of a statutory table. */
export const TABLE_FORMATS: readonly Format[] = ['html', 'snippet', 'dsd', 'csv'];

const EXTENSIONS: Readonly<Record<Format, string>> = {
  snippet: 'snippet.html',
  html: 'html',
  dsd: 'dsd.html',
  svg: 'svg',
  png: 'png',
  csv: 'csv',
  alt: 'txt',
};

/** The validated options of `render`. `chart` is a name, `report` or `all`. */
export interface RenderOptions {
  readonly chart: string;
  readonly format: Format;
  readonly variant: string | undefined;
  readonly order: (typeof ORDERS)[number] | undefined;
  readonly width: number | undefined;
  readonly level: number | undefined;
  readonly theme: Theme;
  readonly fonts: readonly string[] | undefined;
  readonly styles: string | undefined;
  readonly src: string | undefined;
}

/** A file to write, with remarks for the user. */
export interface Rendered {
  readonly fileName: string;
  readonly content: string | Uint8Array;
  readonly remarks: readonly string[];
}

/**
 * Validates the options of `render`.
 *
 * @throws UsageError that names the option, or the theme file and its token, and the expected value.
 */
export async function renderOptions(values: Values): Promise<RenderOptions> {
  return {
    chart: values.chart ?? 'all',
    format: known('--format', values.format, FORMATS) ?? 'svg',
    variant: values.variant,
    order: known('--order', values.order, ORDERS),
    width: wholeNumber('--width', values.width, 240, 10_000),
    level: wholeNumber('--heading-level', values['heading-level'], 1, 6),
    theme: values.theme === undefined ? lightTheme : await readTheme(values.theme),
    fonts: values.font,
    styles: sheetAddress(values.styles),
    src: values.src,
  };
}

/** Only a file address will do: the other style sheets are resolved relative to it. */
function sheetAddress(address: string | undefined): string | undefined {
  if (address === undefined || /^[^?#]*\.css([?#]|$)/.test(address)) return address;
  throw new UsageError(
    `--styles ${address}: give the address of ${COMMON_SHEET} itself, such as /assets/${COMMON_SHEET}`,
  );
}

/** The charts that `--chart` selects, in the order of the form. A statutory table cannot be a picture. */
export function chartsNamed(chart: string, format: Format): readonly ChartRequest['chart'][] {
  const kinds = allKinds.map(({ name }) => name);
  if (chart === 'all') return allCharts.map(({ name }) => name);
  if (chartRow(chart)?.of === 'form' && !TABLE_FORMATS.includes(format))
    throw new UsageError(
      `--chart ${chart} --format ${format}: a table of 25 rows and 7 columns is unreadable as a picture; use --format ${TABLE_FORMATS.join(', ')}`,
    );
  const found = ['report' as const, ...kinds].find((name) => name === chart);
  if (found) return [found];
  throw new UsageError(`--chart ${chart}: expected one of all, report, ${kinds.join(', ')}`);
}

/**
 * Renders one chart of a report.
 *
 * @param name The name the user gave for the report.
 * @returns null if the report does not publish the chart.
 * @throws UsageError for a variant the chart does not have, or an unusable font.
 */
export async function renderChart(
  report: Report,
  wording: DetailedWording,
  chart: ChartRequest['chart'],
  options: RenderOptions,
  name: string,
): Promise<Rendered | null> {
  const { format, variant } = options;
  const { language } = wording.messages;
  const several = ['all', 'report'].includes(options.chart);
  const row = chartRow(chart);
  if (!several && variant !== undefined) known('--variant', variant, row?.variants ?? []);
  const request = { chart, language, variant: several ? undefined : variant, order: options.order };
  // A snippet of one chart contains its data, unless an address is given.
  const own = format === 'snippet' && row !== undefined && row.of === undefined;
  const data = own && options.src === undefined ? undefined : dataNameOf(name, options.src);
  const made = await contentOf(report, request, options, data);
  if (made === null) return null;
  const parts = [report.id, chart, ...(request.variant === undefined ? [] : [request.variant]), language];
  return { fileName: `${parts.join('-')}.${EXTENSIONS[format]}`, ...made };
}

async function contentOf(
  report: Report,
  request: ChartRequest,
  options: RenderOptions,
  data: DataName | undefined,
): Promise<Omit<Rendered, 'fileName'> | null> {
  const { format, width, theme, level, fonts } = options;
  const plain = (content: string | Uint8Array | null) => (content === null ? null : { content, remarks: [] });
  const line = (content: string | null) => plain(content === null ? null : `${content}\n`);
  switch (format) {
    case 'snippet':
      return plain(renderSnippet(report, request, { data, level }));
    case 'html':
      return plain(renderHtml(report, request, theme, { level }));
    case 'dsd': {
      const made = renderDeclarative(report, request, options.styles ?? null, { data, level });
      if (!made) return null;
      const { html, styleHashes } = made;
      return {
        content: html,
        remarks:
          styleHashes.length > 0 ? [`Content-Security-Policy: style-src ${styleHashes.join(' ')}`] : [],
      };
    }
    case 'svg':
      return line(renderSvg(report, request, width, theme));
    case 'png':
      return plain(await pngOf(report, request, { width, fonts }, theme));
    case 'csv':
      return plain(chartCsv(report, request));
    case 'alt':
      return line(renderAlternative(report, request));
  }
}

async function pngOf(...args: Parameters<typeof renderPng>): Promise<Uint8Array | null> {
  try {
    return await renderPng(...args);
  } catch (error) {
    if (error instanceof FontError) throw new UsageError(`--font ${error.message}`);
    if (error instanceof Error && error.message.includes('@resvg')) throw new UsageError(error.message);
    throw error;
  }
}

/** For a whole report: one table per chart, separated by empty lines. */
function chartCsv(report: Report, request: ChartRequest): string | null {
  const composed = compose(report, request);
  if (!composed) return null;
  const { wording } = composed;
  if (composed.card) return cardCsv(wording, composed.card);
  const tables = composed.report.charts.map(({ card }) => cardLines(wording, card));
  return csvOf(tables.flatMap((lines, index) => (index > 0 ? [[], ...lines] : lines)));
}

function dataNameOf(name: string, src: string | undefined): DataName | undefined {
  if (src !== undefined) return { src };
  return shippedReports.has(name) ? { reportId: name } : undefined;
}

async function readTheme(path: string): Promise<Theme> {
  const bytes = await readBytes(path).catch((error: UsageError) => {
    throw new UsageError(`--theme ${error.message}`);
  });
  const text = decodeText(bytes);
  if (text === null) throw new UsageError(`--theme ${path}: the file is not UTF-8; save it as UTF-8`);
  let tokens: unknown;
  try {
    tokens = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--theme ${path}: not valid JSON: ${(error as Error).message}`);
  }
  if (typeof tokens !== 'object' || tokens === null || Array.isArray(tokens))
    throw new UsageError(`--theme ${path}: expected an object of colours, such as {"mark": "#1d5b8f"}`);
  const { theme, refused } = themeOf(tokens as Record<string, unknown>);
  if (refused.length === 0) return theme;
  const lines = refused.map((name) =>
    THEME_TOKENS.includes(name.replace(/^--foi-/, ''))
      ? `${name}: expected a colour as #rgb or #rrggbb, but found ${JSON.stringify(Object(tokens)[name])}`
      : `${name}: unknown token; expected one of ${THEME_TOKENS.join(', ')}`,
  );
  throw new UsageError(`--theme ${path}: invalid theme`, lines);
}
