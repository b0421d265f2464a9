import type { TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import type { TagName } from '../report/charts.js';
import type { Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';

/** What a chart shows now, and with which words. */
export interface Shown {
  readonly chart: TagName;
  readonly card: Card;
  readonly wording: Wording;
}

/** What a reader opened. */
export interface Opened {
  /**
   * Whether the `evidence` or the `group` of the row or figure with this path is open, or (of the path '') the
   * `download` or the `origins`.
   */
  has(opens: 'evidence' | 'group' | 'download' | 'origins', path: string): boolean;
  /** The row that tells what a figure rests on; null while its words are on their way. */
  evidence(basis: Basis, path: string, columnCount: number): TemplateResult | null;
  files(): TemplateResult;
}

/** What a card is shown with: words, the level of its heading, and what is open; null while nothing ever was. */
export interface View {
  readonly messages: Messages;
  readonly level: number;
  readonly opened: Opened | null;
}
