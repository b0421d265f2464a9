import { cellOfNode, textOfNode } from './cell-of-node.js';
import type { Page, PagePart, SourceCell } from './page.js';
import { hides, isBlock, type SourceNode } from './source-node.js';
import { withHiddenMarked } from './style-rules.js';

/** The minimum width of a picture that may be a scanned table; smaller ones are decoration. */
const WIDE = 300;

/** The parts of a document, in reading order. Layout tables are split up, and navigation is kept as text. */
export function pageOfNodes(document: SourceNode): Page {
  const root = withHiddenMarked(document);
  const parts: PagePart[] = [];
  let line: SourceNode[] = [];
  const flush = () => {
    const { text } = textOfNode(element('p', line));
    line = [];
    if (text !== '') parts.push({ kind: 'paragraph', text });
  };
  const visit = (node: SourceNode) => {
    if (hides(node)) return;
    if (node.tag === 'img') addPicture(node, parts);
    if (node.tag === 'table' && !layout(node)) {
      flush();
      parts.push(tableOfNode(node));
    } else if (/^h[1-6]$/.test(node.tag ?? '')) {
      flush();
      const { text } = textOfNode(node);
      if (text !== '') parts.push({ kind: 'heading', text });
    } else if (isBlock(node) || holdsBlocks(node)) {
      flush();
      node.children.forEach(visit);
      flush();
    } else {
      if (node.tag !== null) for (const picture of all(node, 'img')) addPicture(picture, parts);
      line.push(node);
    }
  };
  root.children.forEach(visit);
  flush();
  return { ...metadataOf(root), parts };
}

function element(tag: string, children: readonly SourceNode[]): SourceNode {
  return { tag, text: '', children, attribute: () => null };
}

/** All elements with a tag name below a node, in document order. */
function all(node: SourceNode, tag: string, found: SourceNode[] = []): readonly SourceNode[] {
  for (const child of node.children) {
    if (child.tag === null) continue;
    if (child.tag === tag) found.push(child);
    all(child, tag, found);
  }
  return found;
}

function holdsBlocks(node: SourceNode): boolean {
  return node.children.some((child) => child.tag !== null && (isBlock(child) || holdsBlocks(child)));
}

/** Whether a table is only for layout: it contains other tables, or has a single cell. */
function layout(table: SourceNode): boolean {
  return all(table, 'table').length > 0 || rowsOf(table).every((row) => cellsOf(row).length < 2);
}

function rowsOf(table: SourceNode): readonly SourceNode[] {
  const rows = (node: SourceNode): readonly SourceNode[] =>
    node.children.flatMap((child) =>
      child.tag === 'tr' ? [child] : ['thead', 'tbody', 'tfoot'].includes(child.tag ?? '') ? rows(child) : [],
    );
  return rows(table);
}

function cellsOf(row: SourceNode): readonly SourceNode[] {
  return row.children.filter(({ tag }) => tag === 'td' || tag === 'th');
}

function tableOfNode(table: SourceNode): PagePart {
  const caption = table.children.find(({ tag }) => tag === 'caption');
  const rows = rowsOf(table).map((row): readonly SourceCell[] =>
    cellsOf(row).map((cell) => {
      const own = cellOfNode(cell);
      return hides(row) && /\p{Nd}/u.test(own.text) ? { ...own, unclear: true } : own;
    }),
  );
  return { kind: 'table', caption: caption ? textOfNode(caption).text : '', rows };
}

function addPicture(node: SourceNode, parts: PagePart[]): void {
  const width = Number(/^\d+/.exec(node.attribute('width') ?? '')?.[0] ?? WIDE);
  const text = (node.attribute('alt') ?? node.attribute('title') ?? '').trim();
  if (width >= WIDE) parts.push({ kind: 'picture', text });
}

/** Title, address, publisher and date from the metadata that government sites use. */
function metadataOf(root: SourceNode): Omit<Page, 'parts'> {
  const metas = all(root, 'meta');
  const meta = (...names: readonly string[]) =>
    metas
      .find((node) =>
        names.includes((node.attribute('name') ?? node.attribute('property') ?? '').toLowerCase()),
      )
      ?.attribute('content') ?? '';
  const title = all(root, 'title')[0];
  const canonical = all(root, 'link').find((node) => node.attribute('rel')?.toLowerCase() === 'canonical');
  return {
    title:
      meta('articletitle', 'og:title') ||
      (title
        ? title.children
            .map(({ text }) => text)
            .join('')
            .trim()
        : ''),
    address: canonical?.attribute('href') ?? meta('url', 'og:url'),
    publisher: '',
    date: /\d{4}-\d\d-\d\d/.exec(meta('pubdate', 'publishdate', 'article:published_time'))?.[0] ?? '',
  };
}
