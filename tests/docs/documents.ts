import { readdirSync, readFileSync } from 'node:fs';

/** A fenced code block of a document. */
export interface Example {
  /** Its place: `docs/data.md:12`. */
  readonly at: string;
  readonly document: string;
  readonly section: string;
  readonly language: string;
  /** The rest of the info string: the name of a file, or `exit=1`. */
  readonly info: string;
  readonly code: string;
  /** Its output, the `text` block after it; null if there is none. */
  readonly output: string | null;
}

/** The documents whose examples are run. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'README.zh-Hans.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** The documents whose links are checked. */
export const LINKED: readonly string[] = [...DOCUMENTS, 'ARCHITECTURE.md', 'CHANGELOG.md'];

/** The fenced code blocks of a document, in order. */
export function examplesIn(document: string): readonly Example[] {
  const blocks: { -readonly [Key in keyof Example]: Example[Key] }[] = [];
  let section = '';
  let open: (typeof blocks)[number] | null = null;
  for (const [index, line] of readFileSync(document, 'utf8').split('\n').entries()) {
    const fence = /^\s*```(\w*) ?(.*)$/.exec(line);
    if (fence && !open) {
      const [, language = '', info = ''] = fence;
      open = { at: `${document}:${index + 1}`, document, section, language, info, code: '', output: null };
    } else if (fence && open) {
      const last = blocks[blocks.length - 1];
      if (open.language === 'text' && last?.output === null) last.output = open.code;
      else blocks.push(open);
      open = null;
    } else if (open) open.code += `${line}\n`;
    else section = /^#+ (.*)$/.exec(line)?.[1] ?? section;
  }
  return blocks;
}

/** The examples of all documents. */
export const EXAMPLES: readonly Example[] = DOCUMENTS.flatMap(examplesIn);

/** The examples in these languages. */
export function examplesOf(...languages: readonly string[]): readonly Example[] {
  return EXAMPLES.filter(({ language }) => languages.includes(language));
}

/** A document without its code blocks and code spans. */
export function proseOf(document: string): string {
  return readFileSync(document, 'utf8')
    .replace(/^\s*```[^]*?^\s*```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** The anchors that GitHub gives to the headings of a document. */
export function anchorsOf(document: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const text = readFileSync(document, 'utf8').replace(/^\s*```[^]*?^\s*```$/gm, '');
  return new Set(
    [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, heading = '']) => {
      const anchor = heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
        .replace(/ /g, '-');
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}

/** The rows of the first table below a heading, without its header: the cells as text. */
export function tableBelow(document: string, heading: string): readonly (readonly string[])[] {
  const lines = readFileSync(document, 'utf8').split('\n');
  const start = lines.findIndex((line, index) => index > lines.indexOf(heading) && line.startsWith('| -'));
  const rows = lines.slice(start + 1);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
