/** A node of a document, from any parser. `tag` is the lower-case name of an element, null for text. */
export interface SourceNode {
  readonly tag: string | null;
  readonly text: string;
  readonly children: readonly SourceNode[];
  attribute(name: string): string | null;
  /** Set if a style sheet in the document hides the element. */
  readonly hidden?: true;
}

/** Elements whose content is not shown. */
const UNSEEN = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'object',
  'iframe',
  'option',
  'rp',
  'rt',
]);

/** Whether an element is not displayed, by its own attributes or by a style sheet of the document. */
export function hides(node: SourceNode): boolean {
  if (node.tag === null) return false;
  if (UNSEEN.has(node.tag) || node.attribute('hidden') !== null) return true;
  const style = node.attribute('style') ?? '';
  if (node.hidden && !/(?:display|visibility)\s*:/i.test(style)) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px|pt)?\s*(?:;|$)/i.test(
    style,
  );
}

/** Whether the text of an element is struck through. */
export function strikes(node: SourceNode): boolean {
  return (
    ['s', 'del', 'strike'].includes(node.tag ?? '') ||
    /text-decoration[^;]*line-through/i.test(node.attribute('style') ?? '')
  );
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whether an element starts on a new line. */
export function isBlock({ tag }: SourceNode): boolean {
  return tag !== null && BLOCKS.has(tag);
}
