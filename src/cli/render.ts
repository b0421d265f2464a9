import { allCharts } from '../cards/all-charts.js';
import type { Card } from '../cards/card.js';
import { cardCsv } from '../cards/card-csv.js';
import type { ChartKind } from '../cards/chart-kind.js';
import { drawCard, pictureText } from '../picture/draw-card.js';
import { sceneSvg } from '../picture/scene-svg.js';
import type { Report } from '../report/report.js';
import { type Order, ORDERS } from '../statistics/order-parts.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { UsageError } from './input.js';

export const FORMATS = ['svg', 'csv', 'alt'] as const;

export type Format = (typeof FORMATS)[number];

/** What `render` is asked for; `chart` is a name or `all`. */
export interface RenderOptions {
  readonly chart: string;
  readonly format: Format;
  readonly variant: string | undefined;
  readonly order: string | undefined;
  readonly width: number | undefined;
}

/** A file to write. */
export interface Rendered {
  readonly fileName: string;
  readonly content: string;
}

/**
 * Renders a chart of a report, or all that it publishes.
 *
 * @throws UsageError for a chart, variant or order that is not known, or a chart that the report does not publish.
 */
export function render(
  report: Report,
  speaker: DetailedSpeaker,
  options: RenderOptions,
): readonly Rendered[] {
  const { chart, format, variant } = options;
  const kinds = chart === 'all' ? allCharts : [kindOf(chart)];
  const rendered = kinds.flatMap((kind) => {
    const card = kind.compose(report, {
      messages: speaker.messages,
      variant:
        known('--variant', chart === 'all' ? undefined : variant, kind.variants) ?? kind.variants[0] ?? '',
      order: (known('--order', options.order, ORDERS) as Order | undefined) ?? kind.order,
    });
    if (!card) return [];
    const name = [
      report.id,
      kind.name,
      ...(variant && chart !== 'all' ? [variant] : []),
      speaker.messages.language,
    ];
    const extension = format === 'alt' ? 'txt' : format;
    return [{ fileName: `${name.join('-')}.${extension}`, content: contentOf(card, speaker, options) }];
  });
  if (rendered.length > 0) return rendered;
  const failure = { kind: 'not-published' as const, chart: kinds[0]?.name ?? 'report' };
  throw new UsageError(speaker.messages.failure(failure));
}

function contentOf(card: Card, speaker: DetailedSpeaker, { format, width }: RenderOptions): string {
  switch (format) {
    case 'svg':
      return `${sceneSvg(drawCard(card, width))}\n`;
    case 'csv':
      return cardCsv(speaker, card);
    case 'alt':
      return `${pictureText(card)}\n`;
  }
}

function kindOf(name: string): ChartKind {
  const kind = allCharts.find((candidate) => candidate.name === name);
  if (kind) return kind;
  throw new UsageError(`--chart ${name}: known are all, ${allCharts.map((chart) => chart.name).join(', ')}`);
}

/** A value of an option, if it is one of those that are known. */
export function known<T extends string>(
  option: string,
  value: string | undefined,
  all: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = all.find((candidate) => candidate === value);
  if (found === undefined) throw new UsageError(`${option} ${value}: known are ${all.join(', ')}`);
  return found;
}
