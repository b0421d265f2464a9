import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';

/** What stands in a cell and is no part of its text: marks of footnotes would be read as digits. */
const UNREAD = 'SUP, SCRIPT, STYLE, TEMPLATE, DEL, S, SVG'.split(', ');

/** What begins on a line of its own: without a blank between two of them their digits would run together. */
const LINES = 'ADDRESS BLOCKQUOTE BR DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE TABLE TD TH TR UL'.split(
  ' ',
);

/** A table of a page as plain data, for `readTable`; it is not changed. */
export function pageTableOf(table: HTMLTableElement): PageTable {
  const bodies = [...table.tBodies];
  const sections: readonly (readonly [HTMLTableSectionElement, PageRow['section'], number])[] = [
    ...(table.tHead ? ([[table.tHead, 'head', 0]] as const) : []),
    ...bodies.map((body, block) => [body, 'body', block] as const),
    ...(table.tFoot ? ([[table.tFoot, 'foot', 0]] as const) : []),
  ];
  return {
    caption: table.caption ? textIn(table.caption) : '',
    data: dataOf(table),
    rows: sections.flatMap(([section, name, block]) =>
      [...section.rows].map((row) => ({
        section: name,
        block,
        data: { ...dataOf(section), ...dataOf(row) },
        cells: [...row.cells].map(cellOf),
      })),
    ),
  };
}

function cellOf(cell: HTMLTableCellElement): PageCell {
  return {
    text: textIn(cell),
    header: cell.tagName === 'TH',
    scope: cell.getAttribute('scope'),
    colspan: cell.colSpan,
    rowspan: cell.rowSpan,
    data: dataOf(cell),
  };
}

function dataOf(element: Element): DataAttributes {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value]),
  );
}

/** The text that a reader sees, blanks and line breaks single. */
export function textIn(node: Node): string {
  return piecesOf(node).join('').replace(/\s+/g, ' ').trim();
}

function piecesOf(node: Node): readonly string[] {
  return [...node.childNodes].flatMap((child): readonly string[] => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    const name = child.nodeName.toUpperCase();
    if (child.nodeType !== Node.ELEMENT_NODE || UNREAD.includes(name)) return [];
    return LINES.includes(name) ? [' ', ...piecesOf(child), ' '] : piecesOf(child);
  });
}
