/** Attributes of an element that begin with `data-`, without that beginning, as written: `maps-to`, `code`. */
export type DataAttributes = Readonly<Record<string, string>>;

/**
 * Words of a cell that only its style shows (`generated`), that are struck out and all that it has (`struck`), or that
 * the page hides in a cell which then shows nothing (`hidden`).
 */
export interface CellDoubt {
  readonly kind: 'generated' | 'struck' | 'hidden';
  readonly text: string;
}

/** A cell of a table in a page. `text` is what a reader sees, without the marks of footnotes. */
export interface PageCell {
  readonly text: string;
  readonly header: boolean;
  readonly scope: string | null;
  readonly colspan: number;
  readonly rowspan: number;
  readonly data: DataAttributes;
  /** What it says, with a number, to those who hear it, and shows to nobody. */
  readonly unseen?: string;
  /** Why nobody can be sure of what it says, and the words that are in doubt. */
  readonly doubt?: CellDoubt;
  /** Whether the page hides it. */
  readonly hidden?: true;
  /** By how many pixels its style sets its text in. */
  readonly indent?: number;
}

/** A row; `data` has those of its body, too. `block` tells the bodies apart for who writes a table; it is not read. */
export interface PageRow {
  readonly section: 'head' | 'body' | 'foot';
  readonly block?: number;
  readonly cells: readonly PageCell[];
  readonly data: DataAttributes;
  /** Whether the page hides all of it. */
  readonly hidden?: true;
}

/**
 * A table in a page, as plain data: rows in the order in which they are seen, those too that the
 * page hides: a filter, or a phone, changes nothing of what was published.
 *
 * Attributes of the table: `data-measure`, `data-label` (what is counted), `data-unit`, `data-period`,
 * `data-publisher`, `data-source` (title of the publication), `data-form` (a statutory form, whose measures and
 * codes are known by name). Of a row or body: `data-measure`, `data-applicant`, `data-code`, `data-parent`,
 * `data-maps-to` (standard concepts, apart by spaces), `data-total`, `data-derived`, `data-status`, `data-quote`,
 * `data-source`. `data-derived` may stand on the cell of a share alone.
 */
export interface PageTable {
  readonly caption: string;
  /** What stands over it in its chart: the caption of its figure, or the last heading before it. */
  readonly heading?: string;
  /** The last heading before it, where it is in a figure with a caption. */
  readonly above?: string;
  /** Short texts around it, which may say its unit. */
  readonly around?: readonly string[];
  /** What the style of the page shows before and after its caption, its rows and itself. */
  readonly generated?: string;
  readonly rows: readonly PageRow[];
  readonly data: DataAttributes;
}
