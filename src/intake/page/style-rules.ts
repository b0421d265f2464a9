import type { SourceNode } from './source-node.js';

/** A compound selector: its tag, id and classes, and whether the element must be the parent of the next one. */
interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly parent: boolean;
}

/** A rule of a style sheet: whether it hides or shows the elements that its selector matches. */
interface Rule {
  readonly path: readonly Compound[];
  readonly weight: number;
  readonly hides: boolean;
}

const HIDES =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0(?:px|pt)?\s*(?:;|!|$))/i;
const SHOWS = /(?:^|[;\s])(?:display|visibility)\s*:/i;

/** Marks the elements that a style sheet in the document hides. Selectors with states or siblings are ignored. */
export function withHiddenMarked(root: SourceNode): SourceNode {
  const rules = rulesIn(sheetsIn(root).join('\n'));
  if (!rules.some(({ hides }) => hides)) return root;
  const named = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.path[rule.path.length - 1]);
    named.set(key, [...(named.get(key) ?? []), rule]);
  }
  return marked(root, named, null);
}

function sheetsIn(node: SourceNode): readonly string[] {
  if (node.tag === 'style') return [node.children.map(({ text }) => text).join('')];
  return node.children.flatMap(sheetsIn);
}

/** The rules of a style sheet that hide or show elements, including those for screens. */
function rulesIn(css: string): readonly Rule[] {
  const plain = css
    .split('/*')
    .map((piece, index) =>
      index === 0 ? piece : piece.includes('*/') ? piece.slice(piece.indexOf('*/') + 2) : '',
    )
    .join('')
    .replace(/<!--|-->/g, '')
    .replace(/@media\s+(?:only\s+)?(?:screen|all)\s*\{((?:[^{}]*\{[^{}]*\})*)[^{}]*\}/gi, '$1')
    .replace(/@[^{};]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  return [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', own = ''], index) => {
    const hides = HIDES.test(own);
    if (!hides && !SHOWS.test(own)) return [];
    return selectors.split(',').flatMap((selector): readonly Rule[] => {
      const path = pathOf(selector);
      if (!path) return [];
      const weight = path.reduce(
        (sum, { id, classes, tag }) => sum + (id ? 100 : 0) + 10 * classes.length + (tag ? 1 : 0),
        own.includes('!important') ? 10_000 : 0,
      );
      return [{ path, weight: weight + index / 100_000, hides }];
    });
  });
}

function pathOf(selector: string): readonly Compound[] | null {
  const steps = selector
    .trim()
    .replace(/\s*>\s*/g, '> ')
    .split(/\s+/);
  const path = steps.map((step): Compound | null => {
    const found = /^([a-z][\w-]*|\*)?((?:[.#][\w-]+)*)(>?)$/i.exec(step);
    const names = found?.[2]?.match(/[.#][\w-]+/g) ?? [];
    return found && step !== ''
      ? {
          tag: found[1] === '*' ? '' : (found[1]?.toLowerCase() ?? ''),
          id: names.find((name) => name.startsWith('#'))?.slice(1) ?? '',
          classes: names.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
          parent: found[3] === '>',
        }
      : null;
  });
  return path.every((step) => step !== null) ? path : null;
}

/** One name that an element must have to match a rule, so that few rules are tried for each element. */
function keyOf(
  { tag, id, classes: [first] }: Compound = { tag: '', id: '', classes: [], parent: false },
): string {
  return first !== undefined ? `.${first}` : id !== '' ? `#${id}` : tag;
}

/** An element and its ancestors. */
interface Nested {
  readonly node: SourceNode;
  readonly outer: Nested | null;
}

/** A copy of the part of a document that contains a hidden element; the rest is shared. */
function marked(
  node: SourceNode,
  rules: ReadonlyMap<string, readonly Rule[]>,
  outer: Nested | null,
): SourceNode {
  if (node.tag === null) return node;
  const nested = { node, outer };
  const names = [
    node.tag,
    '',
    `#${node.attribute('id') ?? ''}`,
    ...classesOf(node).map((name) => `.${name}`),
  ];
  let last: Rule | undefined;
  for (const name of names)
    for (const rule of rules.get(name) ?? [])
      if ((!last || rule.weight > last.weight) && matches(rule.path, rule.path.length - 1, nested))
        last = rule;
  const children = node.children.map((child) => marked(child, rules, nested));
  const changed = children.some((child, index) => child !== node.children[index]);
  if (!changed && !last?.hides) return node;
  return { ...node, children, ...(last?.hides && { hidden: true as const }) };
}

function classesOf(node: SourceNode): readonly string[] {
  const names = node.attribute('class');
  return names === null ? [] : names.split(/\s+/).filter((name) => name !== '');
}

/** Whether an element matches a selector, up to one of its steps. */
function matches(selector: readonly Compound[], step: number, { node, outer }: Nested): boolean {
  const own = selector[step];
  if (!own || !isOne(node, own)) return false;
  if (step === 0) return true;
  for (let around = outer; around; around = around.outer) {
    if (matches(selector, step - 1, around)) return true;
    if (selector[step - 1]?.parent) return false;
  }
  return false;
}

function isOne(node: SourceNode, { tag, id, classes }: Compound): boolean {
  if (tag !== '' && node.tag !== tag) return false;
  if (id !== '' && node.attribute('id') !== id) return false;
  return classes.every((name) => classesOf(node).includes(name));
}
