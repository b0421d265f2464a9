import { strFromU8, unzipSync } from 'fflate';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Page, PagePart, SourceCell } from '../intake/page/page.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** The maximum size of an unpacked document, in bytes: a small file may contain a huge one. */
const LARGEST = 50_000_000;

const BODY = 'word/document.xml';

/**
 * A page from the bytes of a Word document (.docx).
 *
 * @returns null if it is not one, or is too large.
 */
export function pageOfDocx(bytes: Uint8Array): Page | null {
  let xml: string | undefined;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === BODY && originalSize < LARGEST,
    });
    const body = files[BODY];
    xml = body && strFromU8(body);
  } catch {
    return null;
  }
  if (xml === undefined) return null;
  // An HTML parser does not recognise the empty elements of XML.
  const open = xml.replace(/<\?[^>]*\?>/g, '').replace(/<([\w:]+)([^<>]*)\/>/g, '<$1$2></$1>');
  const parts: PagePart[] = [];
  visit(parseFragment(open).childNodes, parts);
  return { title: '', address: '', publisher: '', date: '', parts };
}

function visit(nodes: readonly Node[], parts: PagePart[]): void {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    if (node.tagName === 'w:tbl') parts.push(tableOf(node));
    else if (node.tagName === 'w:p') addParagraph(node, parts);
    else visit(node.childNodes, parts);
  }
}

function addParagraph(node: Element, parts: PagePart[]): void {
  const text = textOf(node).trim();
  const style = valueOf(find(node, 'w:pstyle')) ?? '';
  if (find(node, 'w:drawing')) parts.push({ kind: 'picture', text });
  if (text !== '')
    parts.push({ kind: /^(?:heading|title|\d$)/i.test(style) ? 'heading' : 'paragraph', text });
}

/** The rows of a table; the span of a vertically merged cell is counted from the cells that continue it. */
function tableOf(table: Element): PagePart {
  const grid = children(table, 'w:tr').map((row) => {
    let x = Number(valueOf(find(row, 'w:gridbefore')) ?? 0);
    return children(row, 'w:tc').map((cell) => {
      const span = Number(valueOf(find(cell, 'w:gridspan')) ?? 1) || 1;
      const merge = find(cell, 'w:vmerge');
      const start = x;
      x += span;
      return {
        cell,
        span,
        start,
        merged: merge !== undefined,
        continues: merge !== undefined && valueOf(merge) !== 'restart',
      };
    });
  });
  const rows = grid.map((row, y) =>
    row.flatMap(({ cell, span, start, merged, continues }): readonly SourceCell[] => {
      if (continues) return [];
      const continued = (line: number): boolean =>
        merged && !!grid[line]?.some((below) => below.start === start && below.continues);
      let down = 1;
      while (continued(y + down)) down += 1;
      const text = children(cell, 'w:p').map(textOf).join('\n').trim();
      const unclear = ['w:strike', 'w:dstrike', 'w:vanish', 'w:del', 'w:drawing', 'w:tbl'].some((tag) =>
        applies(find(cell, tag)),
      );
      return [
        { text, colspan: span, rowspan: down, ...((unclear || raised(cell)) && { unclear: true as const }) },
      ];
    }),
  );
  return { kind: 'table', caption: '', rows };
}

function children(node: Element, tag: string): readonly Element[] {
  return node.childNodes.flatMap((child): readonly Element[] => {
    if (!('tagName' in child)) return [];
    if (child.tagName === tag) return [child];
    return ['w:sdt', 'w:sdtcontent'].includes(child.tagName) ? children(child, tag) : [];
  });
}

function find(node: Element, tag: string): Element | undefined {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    const found = child.tagName === tag ? child : find(child, tag);
    if (found) return found;
  }
  return undefined;
}

function valueOf(node: Element | undefined): string | undefined {
  return node?.attrs.find(({ name }) => name === 'w:val')?.value;
}

/** Whether a property is on: Word also writes properties that are off. */
function applies(node: Element | undefined): boolean {
  return node !== undefined && !/^(?:0|false|off)$/.test(valueOf(node) ?? '');
}

function superscript(run: Element): boolean {
  return valueOf(find(run, 'w:vertalign')) === 'superscript';
}

function runsOf(node: Element): readonly Element[] {
  return node.childNodes.flatMap((child) =>
    'tagName' in child ? (child.tagName === 'w:r' ? [child] : runsOf(child)) : [],
  );
}

/** Whether part of a cell is raised, or all of it is superscript. */
function raised(cell: Element): boolean {
  const runs = runsOf(cell).filter((run) => find(run, 'w:t'));
  const heights = new Set(runs.map((run) => valueOf(find(run, 'w:position')) ?? '0'));
  return heights.size > 1 || (runs.length > 0 && runs.every(superscript));
}

/** The text of runs, without footnote marks and deleted text. */
function textOf(node: Element): string {
  return node.childNodes
    .map((child) => {
      if (!('tagName' in child)) return '';
      if (child.tagName === 'w:t')
        return child.childNodes.map((text) => ('value' in text ? text.value : '')).join('');
      if (child.tagName === 'w:r' && superscript(child)) return '';
      if (child.tagName === 'w:br' || child.tagName === 'w:cr') return '\n';
      return child.tagName === 'w:tab' ? ' ' : child.tagName === 'w:del' ? '' : textOf(child);
    })
    .join('');
}
