import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly text: string;
  readonly children: readonly Node[];
}

/** Roles that are only containers, or repeat the text around them; engines differ in them. */
const SILENT = new Set(['document web', 'section', 'panel', 'static', 'list', 'text', 'label']);

/**
 * What a browser exposes to screen readers of a page, in reading order: one line for each meaningful node, with its
 * role and name.
 *
 * @param title The title of the page.
 * @param env The desktop that the browser runs on.
 */
export async function readAloud(title: string, env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'accessible-tree.py');
  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-W', 'ignore', script, title], { env });
  const pages = JSON.parse(stdout) as readonly Node[];
  if (pages.length !== 1) throw new Error(`${pages.length} pages “${title}” on the bus`);
  return pages.flatMap(lines);
}

function lines(node: Node): readonly string[] {
  const below = node.children.flatMap(lines);
  if (SILENT.has(node.role)) return below;
  if (node.role === 'table row') return [`row: ${node.children.map(cell).join(' | ')}`];
  if (node.role === 'caption' || node.role === 'link') return [`${node.role}: ${called(node)}`];
  return [`${node.role}: ${node.role === 'table' ? node.name : called(node)}`.trim(), ...below];
}

function cell(node: Node): string {
  return `${node.role.replace('table ', '')} ${called(node)}`.trim();
}

/**
 * Its name, else its text, else its content, without parts that only some engines expose: a bullet, a space before a
 * bracket and, in WebKit, the star beside a number, which is hidden.
 */
function called({ name, text, children }: Node): string {
  const own = (name || text)
    .replace(/[\s*•]+/g, ' ')
    .replace(' （', '（')
    .trim();
  return own || children.map(called).join(' ').trim();
}
