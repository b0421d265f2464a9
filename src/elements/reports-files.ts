import { reportsCsv } from '../cards/reports-csv.js';
import type { ReportsCard } from '../cards/series-card.js';
import { loadLocale } from '../locale/load-messages.js';
import { loadSeriesMessages } from '../locale/load-series-messages.js';
import type { Wording } from '../words/amounts.js';
import { pngOf, svgOf } from './download.js';

/** The files of a chart of several reports; each is generated only when requested. */
export interface ReportsFiles {
  readonly csv: () => Promise<string>;
  readonly svg: () => Promise<string>;
  readonly png: () => Promise<Blob>;
}

export function reportsFiles(
  host: Element,
  card: ReportsCard,
  { messages: { language } }: Wording,
  width?: number,
): ReportsFiles {
  const drawing = () =>
    card.layout === 'years'
      ? import('../picture/draw-series.js').then(({ drawSeries }) => ({ drawCard: drawSeries }))
      : undefined;
  return {
    csv: async () => {
      const [locale, own] = await Promise.all([loadLocale(language), loadSeriesMessages(language)]);
      return reportsCsv(locale, own, card);
    },
    svg: () => svgOf(host, card, width, drawing()),
    png: () => pngOf(host, card, width, drawing()),
  };
}
