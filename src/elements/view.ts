import type { nothing, TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import type { TagName } from '../report/charts.js';
import type { Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';

/** What an element shows, and its text. */
export interface Shown {
  readonly chart: TagName;
  /** What its buttons are named after. */
  readonly heading: string;
  /** The card of a chart; null for a whole report. */
  readonly card: Card | null;
  readonly wording: Wording;
  /** The files of a whole report or of several, and the start of their names; those of other charts come from their cards. */
  readonly files?: { readonly name: string; readonly make: Files };
}

/** Makes the files of an element. */
export type Files = (form: Download) => string | Promise<string | Blob>;

/** A file format in which a reader can download a chart. */
export type Download = 'csv' | 'svg' | 'png' | 'json';

/** The parts that a reader opened. */
export interface Opened {
  /**
   * Whether the `evidence` or `group` of the row or figure with this path is open, or (with the path '') the
   * `download`, `embed`, `about` or `origins`.
   */
  has(opens: 'evidence' | 'group' | 'download' | 'embed' | 'about' | 'origins', path: string): boolean;
  /** The row with the sources of a figure; null while its text is loading. */
  evidence(basis: Basis, path: string, columnCount: number): TemplateResult | null;
  /** What is open below the foot: files, code to embed. */
  foot(): TemplateResult | typeof nothing;
}

/** How a card is shown: its text, the level of its heading, and the open parts; null if nothing was ever opened. */
export interface View {
  readonly messages: Messages;
  readonly level: number;
  readonly opened: Opened | null;
}
