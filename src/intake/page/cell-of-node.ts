import type { SourceCell } from './page.js';
import { hides, isBlock, type SourceNode, strikes } from './source-node.js';

/** The content of a node: its text, with `\n` for breaks, and whether part of it is unreliable. */
interface NodeText {
  readonly text: string;
  readonly unclear: boolean;
}

/** A footnote mark, which is not part of a number. */
const MARK = /^\s*(?:\[?\d{1,2}\]?|[①-⑳*†‡※]|注\d?)\s*$/;

/**
 * The text of a node. Hidden or struck-through text is omitted, and makes the result unclear if it contains a number.
 */
export function textOfNode(node: SourceNode): NodeText {
  const pieces: string[] = [];
  let unclear = false;
  const doubt = (lost: SourceNode) => {
    if (/\p{Nd}/u.test(plainTextOf(lost))) unclear = true;
  };
  let lost = false;
  let before = '';
  const visit = (child: SourceNode, look: string) => {
    if (child.tag === null) {
      const text = child.text.replace(/[\t\n\f\r ]+/g, ' ');
      // Digits in another style may be a footnote mark, or hidden by a style sheet.
      if (/\p{Nd}$/u.test(pieces.at(-1) ?? '') && /^\p{Nd}/u.test(text) && look !== before) unclear = true;
      if (text !== '') [before] = [look];
      if (text !== '') pieces.push(text);
      return undefined;
    }
    if (child.tag === 'br') return void pieces.push('\n');
    if (['img', 'canvas', 'svg', 'input', 'select', 'textarea'].includes(child.tag)) unclear = true;
    if (['script', 'style', 'template', 'svg'].includes(child.tag)) return undefined;
    if (hides(child) || strikes(child)) return void doubt(child);
    if (marks(child) && MARK.test(plainTextOf(child))) {
      lost ||= /\p{Nd}/u.test(plainTextOf(child));
      return undefined;
    }
    if (isBlock(child)) pieces.push('\n');
    child.children.forEach((one) => visit(one, look + styleOf(child)));
    if (isBlock(child)) pieces.push('\n');
    return undefined;
  };
  node.children.forEach((child) => visit(child, ''));
  const text = pieces
    .join('')
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
  // A mark that is the only content may be the number.
  return { text, unclear: unclear || (lost && text === '') };
}

/** Whether an element is formatted as a footnote mark. */
function marks(node: SourceNode): boolean {
  return (
    node.tag === 'sup' ||
    /vertical-align\s*:\s*(?:super|text-top)/i.test(node.attribute('style') ?? '') ||
    (node.tag === 'a' && /^[^#]*#_?(?:ftn|edn|fn)/i.test(node.attribute('href') ?? ''))
  );
}

/**
 * The style in which an element may differ from the digits beside it, apart from what Word writes for parts of one
 * number.
 */
function styleOf(node: SourceNode): string {
  const own = ['sup', 'sub', 'a'].includes(node.tag ?? '') ? node.tag : '';
  const style =
    /(?:vertical-align|position|visibility|opacity)\s*:[^;]*|color\s*:\s*(?:#fff(?:fff)?\b|white|transparent)/gi;
  const styled = (node.attribute('style') ?? '').match(style)?.join() ?? '';
  const name = node.attribute('class') ?? '';
  return own || styled || name ? `<${own} ${name} ${styled}>` : '';
}

function plainTextOf(node: SourceNode): string {
  return node.tag === null ? node.text : node.children.map(plainTextOf).join('');
}

/** A cell of a table. Spans that are not numbers are 1, as in browsers. */
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

function spanOf(attribute: string | null, minimum: number): number {
  const span = /^\s*\+?(\d{1,5})/.exec(attribute ?? '')?.[1];
  return span === undefined || Number(span) < minimum ? 1 : Math.min(1000, Number(span));
}
