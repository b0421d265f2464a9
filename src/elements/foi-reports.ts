import type { PropertyDeclarations } from 'lit';
import { type AnyKind, chartKind } from '../cards/chart-kind.js';
import type { ReportsCard } from '../cards/series-card.js';
import type { ReportState } from '../controllers/report-controller.js';
import { SeriesController } from '../controllers/series-controller.js';
import type { Failure } from '../intake/failure.js';
import { loadSeriesMessages, seriesMessagesOf } from '../locale/load-series-messages.js';
import type { ReportsName } from '../report/charts.js';
import { onDemand } from '../report/on-demand.js';
import type { Report } from '../report/report.js';
import type { SeriesData } from '../series/series-data.js';
import type { Wording } from '../words/amounts.js';
import type { SeriesWords } from '../words/describe-series.js';
import { FoiCard } from './foi-card.js';
import type { ReportsFiles } from './reports-files.js';
import type { Download, Shown } from './view.js';

/** Reports, and what their author states about them. */
export type ReportsInput =
  | readonly Report[]
  | {
      readonly reports: readonly Report[];
      readonly breaks?: readonly object[];
      readonly events?: readonly object[];
      readonly gaps?: readonly object[];
    };

const loadFiles = () => import('./reports-files.js');

/**
 * A chart of several reports. Exactly one of `reports`, `src`, `report-ids` or JSON children names the data.
 *
 * @fires {FoiLoadEvent} foi-load - The reports were read; the event has the latest one.
 * @fires {FoiErrorEvent} foi-error - The element shows a message instead of, or above, its chart.
 */
export abstract class FoiReports<Made extends { readonly latest: Report }> extends FoiCard {
  static override readonly properties: PropertyDeclarations = {
    reports: { attribute: false },
    reportIds: { attribute: 'report-ids' },
  };

  /** The data: reports in any order, or an object with `reports`, `breaks`, `events` and `gaps`. */
  declare reports: ReportsInput | null | undefined;

  /** The data: ids of shipped reports, separated by spaces. */
  declare reportIds: string | null | undefined;

  /** The one file and the page for frames have no chart of several reports. */
  protected override readonly embeds = false;

  readonly #source = new SeriesController(
    this,
    (work) => this.waitUntil(work),
    (data) => this.make(data),
  );
  #messagesFailure: Failure | null = null;

  /** Makes of the reports what its card is composed of; null if there are none. */
  protected abstract make(data: SeriesData): Made | null;

  protected abstract compose(made: Made, words: SeriesWords): ReportsCard | null;

  /** The reports that are shown. */
  protected abstract reportsIn(made: Made): readonly Report[];

  /** The chart as a standalone SVG; null while there is no chart. */
  async toSVG(width?: number): Promise<string | null> {
    return (await this.#files(width))?.svg() ?? null;
  }

  /** The same as a PNG at double density; null while there is no chart. */
  async toPNG(width?: number): Promise<Blob | null> {
    return (await this.#files(width))?.png() ?? null;
  }

  override async toCSV(): Promise<string | null> {
    return (await this.#files())?.csv() ?? null;
  }

  override async reload(): Promise<void> {
    this.#messagesFailure = null;
    this.words.reload();
    this.#source.reload();
    await this.updateComplete;
  }

  protected override get current(): Shown | null {
    const shown = super.current;
    const { series } = this.#source;
    if (!shown || !series) return null;
    const reports = this.reportsIn(series);
    const make = async (form: Download) => {
      if (form === 'json') return JSON.stringify({ reports }, null, 2);
      const files = await this.#files();
      if (!files) throw new Error('there is no chart to download');
      return files[form]();
    };
    return { ...shown, files: { name: `${reports[0]?.id ?? series.latest.id}-${series.latest.id}`, make } };
  }

  protected override wordingAt(path: string): Wording | undefined {
    return (this.card as ReportsCard | null)?.figures.get(path)?.wording;
  }

  protected override read(): ReportState {
    const { reports = this.report && [this.report], src, reportIds = this.reportId } = this;
    return this.#source.read({ reports, src, reportIds });
  }

  protected override loadMore(): Promise<unknown> | null {
    const { language } = this.words;
    if (seriesMessagesOf(language) || this.#messagesFailure) return null;
    return loadSeriesMessages(language).catch((error: unknown) => {
      this.#messagesFailure = { kind: 'cannot-load', reason: String(error) };
    });
  }

  protected override prepare({ messages }: Wording): boolean | Failure {
    const { series } = this.#source;
    const own = seriesMessagesOf(messages.language);
    if (!own) return this.#messagesFailure ?? false;
    this.card = series && this.compose(series, { messages, own });
    return this.card !== null;
  }

  async #files(width?: number): Promise<ReportsFiles | null> {
    const shown = super.current;
    if (!shown) return null;
    const { reportsFiles } = await onDemand(loadFiles);
    return reportsFiles(this, shown.card as ReportsCard, shown.wording, width);
  }
}

/** A chart of several reports has no card for a single report. */
export function reportsKind(name: ReportsName): AnyKind {
  return chartKind(name, () => null);
}
