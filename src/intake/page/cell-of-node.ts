import type { SourceCell } from './page.js';
import { hides, isBlock, type SourceNode, strikes } from './source-node.js';

/** What is read of a node: its text, with `\n` for breaks, and whether part of it cannot be relied on. */
export interface NodeText {
  readonly text: string;
  readonly unclear: boolean;
}

/** A footnote mark, which is no part of a number. */
const MARK = /^\s*(?:\[?\d{1,2}\]?|[①-⑳*†‡※]|注\d?)\s*$/;

/** The text of a node. Hidden or struck text is left out, and makes it unclear if it has a number. */
export function textOfNode(node: SourceNode): NodeText {
  const pieces: string[] = [];
  let unclear = false;
  const doubt = (lost: SourceNode) => {
    if (/\p{Nd}/u.test(plainTextOf(lost))) unclear = true;
  };
  const visit = (child: SourceNode) => {
    if (child.tag === null) return void pieces.push(child.text.replace(/[\t\n\f\r ]+/g, ' '));
    if (child.tag === 'br') return void pieces.push('\n');
    if (['img', 'canvas', 'svg', 'input', 'select', 'textarea'].includes(child.tag)) unclear = true;
    if (['script', 'style', 'template', 'svg'].includes(child.tag)) return undefined;
    if (hides(child) || strikes(child)) return void doubt(child);
    if (child.tag === 'sup' && MARK.test(plainTextOf(child))) return undefined;
    if (isBlock(child)) pieces.push('\n');
    child.children.forEach(visit);
    if (isBlock(child)) pieces.push('\n');
    return undefined;
  };
  node.children.forEach(visit);
  const text = pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
  return { text, unclear };
}

function plainTextOf(node: SourceNode): string {
  return node.tag === null ? node.text : node.children.map(plainTextOf).join('');
}

/** A cell of a table. Spans that are no number are 1, as browsers have it. */
export function cellOfNode(node: SourceNode): SourceCell {
  const { text, unclear } = textOfNode(node);
  const hidden = hides(node) || strikes(node);
  return {
    text,
    colspan: spanOf(node.attribute('colspan'), 1),
    rowspan: spanOf(node.attribute('rowspan'), 0),
    ...((unclear || (hidden && /\p{Nd}/u.test(text))) && { unclear: true as const }),
  };
}

function spanOf(attribute: string | null, least: number): number {
  const span = /^\s*\+?(\d{1,5})/.exec(attribute ?? '')?.[1];
  return span === undefined || Number(span) < least ? 1 : Math.min(1000, Number(span));
}
