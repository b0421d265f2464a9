import type { YearPanel } from '../marks/year-panel.js';
import type { ReportedFigure } from '../table/reports-csv.js';
import type { Table } from '../table/table.js';
import type { Card, Strip } from './card.js';

/** A card of several reports: its table has figures of each of them. */
export interface ReportsCard extends Card {
  readonly table: Table;
  /** The report of each figure, by the id of its cell. */
  readonly figures: ReadonlyMap<string, ReportedFigure>;
}

/**
 * A drawing of one statistic, on the scale of its group; `texts` are the numbers of its marks, `ticks` those of its axis,
 * if it has one. Its label is empty if it is that of its group.
 */
export interface YearDrawing {
  readonly id: string;
  readonly label: string;
  readonly panel: YearPanel;
  readonly texts: readonly string[];
  /** Whether its numbers are without the decimals of their figures. */
  readonly rounded: boolean;
  readonly ticks: readonly string[];
}

/** A place on the axis of the drawings: its name, whether it has no report, and the short name of a break before it. */
export interface AxisPlace {
  readonly label: string;
  readonly missing: boolean;
  readonly breaks: string | null;
}

/** Drawings on one scale; the label says so if there are several scales. */
export interface YearPanels {
  readonly label: string | null;
  readonly drawings: readonly YearDrawing[];
}

/**
 * The classes of a year; `text` gives the total, or the reason why they are not drawn. `open` if the total is
 * provisional or not exact, or covers only part of a year.
 */
export interface YearStripRow extends Strip {
  readonly breaks: string | null;
  readonly open: boolean;
  readonly text: string;
}

/** One strip per year: each as 100%, or as bars on one scale, or as one mark per case. */
export interface YearStrips {
  readonly label: string;
  readonly kind: 'shares' | 'bars' | 'units';
  readonly rows: readonly YearStripRow[];
}

/**
 * Everything that a chart over years shows, as data. The columns of its table are in groups. `tableNote` is the meaning of
 * the small numbers in it; empty if there are none.
 */
export interface SeriesCard extends ReportsCard {
  readonly axis: readonly AxisPlace[];
  readonly panels: readonly YearPanels[];
  readonly drawingNote: string;
  readonly yearStrips: readonly YearStrips[];
  readonly stripNote: string;
  readonly tableNote: string;
}
