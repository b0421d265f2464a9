import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';

/** What stands in a cell and is no part of its text. */
const UNREAD = 'SCRIPT STYLE TEMPLATE DEL S SVG RT RP'.split(' ');

/** Fields, whose text a reader may change, and what shows digits otherwise than they are written. */
const FIELDS = 'BDO INPUT MATH METER PROGRESS SELECT TEXTAREA'.split(' ');

/** What may show a number where there is no text, elements of other components too. */
const PICTURE = /^(?:canvas|iframe|img|object|svg|video)$|-/;

/** Marks of footnotes would be read as digits. */
const FOOTNOTE = /^[*†‡§①-⑳]*$|^[[(（［]?(?:注|註)?\d{0,2}[\])）］]$|^(?:注|註)\d{0,2}$/;

/** What begins on a line of its own: without a blank between two of them their digits would run together. */
const LINES =
  'ADDRESS BLOCKQUOTE BR DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SMALL TABLE TD TH TR UL'.split(' ');

/** A table of a page as plain data, for `readTable`; it is not changed. */
export function pageTableOf(table: HTMLTableElement): PageTable {
  const bodies = [...table.tBodies];
  const [gone, hidden] = [unseenIn(table, false), unseenIn(table, true)];
  const sections: readonly (readonly [HTMLTableSectionElement, PageRow['section'], number])[] = [
    ...(table.tHead ? ([[table.tHead, 'head', 0]] as const) : []),
    ...bodies.map((body, block) => [body, 'body', block] as const),
    ...(table.tFoot ? ([[table.tFoot, 'foot', 0]] as const) : []),
  ];
  return {
    caption: table.caption && !hidden(table.caption) ? textIn(table.caption, hidden) : '',
    data: dataOf(table),
    rows: sections.flatMap(([section, name, block]) =>
      gone(section)
        ? []
        : [...section.rows]
            .filter((row) => !gone(row))
            .map((row) => ({
              section: name,
              block,
              data: { ...dataOf(section), ...dataOf(row) },
              cells: [...row.cells].filter((cell) => !gone(cell)).map((cell) => cellOf(cell, hidden)),
            })),
    ),
  };
}

type Hidden = (element: Element) => boolean;

/**
 * What a reader of a table does not see. Of a table that is not seen at all only attributes tell.
 *
 * @param blank Whether that is also what keeps its place, and is not seen in it.
 */
function unseenIn(table: Element, blank: boolean): Hidden {
  const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
  const style = styleOf(table);
  const seen = table.isConnected && style?.display !== 'none' && style?.visibility === 'visible';
  return (element) => {
    const own = seen ? styleOf(element) : undefined;
    if (!own) return element.hasAttribute('hidden');
    return own.display === 'none' || (blank && own.visibility !== 'visible');
  };
}

function cellOf(cell: HTMLTableCellElement, hidden: Hidden): PageCell {
  const text = hidden(cell) ? '' : textIn(cell, hidden);
  const shown = [...cell.querySelectorAll('*')].find((one) => PICTURE.test(one.localName) && !hidden(one));
  return {
    text: text === '' && shown ? `<${shown.localName}>` : text,
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

/** The text that a reader sees, line breaks and blanks single but for those that part groups of digits. */
function textIn(node: Node, hidden: Hidden): string {
  return piecesOf(node, hidden)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/(^|[^\d０-９])\^\S+/g, '$1')
    .replace(/^ | $/g, '');
}

function piecesOf(node: Node, hidden: Hidden): readonly string[] {
  return [...node.childNodes].flatMap((child): readonly string[] => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const name = child.nodeName.toUpperCase();
    if (UNREAD.includes(name) || hidden(child as Element)) return [];
    if (FIELDS.includes(name)) return [` <${name.toLowerCase()}> `];
    const pieces = piecesOf(child, hidden);
    // What is raised or lowered after a digit may be a power, or a base.
    if (name === 'SUP' || name === 'SUB') {
      const raised = pieces.join('').replace(/\s/g, '');
      return FOOTNOTE.test(raised) ? [] : [`^${raised}`];
    }
    return LINES.includes(name) ? [' ', ...pieces, ' '] : pieces;
  });
}
