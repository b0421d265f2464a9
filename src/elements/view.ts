import type { TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import type { TagName } from '../report/charts.js';
import type { Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';

/** The content of a chart and its text. */
export interface Shown {
  readonly chart: TagName;
  readonly card: Card;
  readonly wording: Wording;
  /** The files of a chart of several reports; those of other charts come from its card. */
  readonly files?: Files;
}

/** The files of a chart, and the start of their names. */
interface Files {
  readonly name: string;
  readonly csv: () => Promise<string>;
  readonly svg: () => Promise<string>;
  readonly png: () => Promise<Blob>;
  readonly json: () => string;
}

/** The parts that a reader opened. */
export interface Opened {
  /**
   * Whether the `evidence` or `group` of the row or figure with this path is open, or (with the path '') the
   * `download` or `origins`.
   */
  has(opens: 'evidence' | 'group' | 'download' | 'origins', path: string): boolean;
  /** The row with the sources of a figure; null while its text is loading. */
  evidence(basis: Basis, path: string, columnCount: number): TemplateResult | null;
  files(): TemplateResult;
}

/** How a card is shown: its text, the level of its heading, and the open parts; null if nothing was ever opened. */
export interface View {
  readonly messages: Messages;
  readonly level: number;
  readonly opened: Opened | null;
}
