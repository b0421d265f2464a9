import { parseAst, type Plugin } from 'vite';

interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly start: number; readonly quasis: readonly Node[] };
}

interface Template {
  readonly start: number;
  readonly tag: string;
  readonly quasi: NonNullable<Node['quasi']>;
}

/**
 * Removes white space from `html`, `svg` and `css` templates that would otherwise be loaded, and become text nodes.
 * Bundlers leave templates alone. It runs in every mode, so that tests see what is shipped.
 */
export function squeezeTemplates(): Plugin {
  return {
    name: 'foi-squeeze-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/elements\/[^/]+\.ts$/.test(id.replace(/\?.*/, ''))) return undefined;
      const edits: { start: number; end: number; text: string }[] = [];
      for (const { tag, quasi } of templates(parseAst(code), ['html', 'svg', 'css'])) {
        const texts = quasi.quasis.map(({ start, end }) => code.slice(start, end));
        const squeezed = tag === 'css' ? texts.map(squeezeStyles) : squeezeMarkup(texts);
        quasi.quasis.forEach(({ start, end }, index) =>
          edits.push({ start, end, text: squeezed[index] ?? '' }),
        );
      }
      edits.sort((a, b) => b.start - a.start);
      return edits.reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
    },
  };
}

/** The templates of these tags, nested ones included. */
export function templates(node: unknown, tags: readonly string[]): readonly Template[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, tag, quasi } = node as Node;
  const name = tag?.name ?? '';
  const own = type === 'TaggedTemplateExpression' && quasi && tags.includes(name);
  return [
    ...(own ? [{ start, tag: name, quasi }] : []),
    ...Object.values(node).flatMap((inner) => templates(inner, tags)),
  ];
}

/** Removes comments and indentation; a space that may matter (in `calc`, between selectors) stays. */
export function squeezeStyles(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/([ :,(-])0\.(?=\d)/g, '$1.')
    .replace(/;}/g, '}');
}

/** Removes line breaks next to a tag or an expression; those inside a tag or between words become a space. */
export function squeezeMarkup(texts: readonly string[]): readonly string[] {
  let inTag = false;
  return texts.map((text) =>
    text
      .split(/(<[/a-zA-Z][^<>]*>?|>)/)
      .map((piece) => {
        const markup = piece.startsWith('<') || piece === '>';
        if (markup) inTag = !piece.endsWith('>');
        const outside = markup || inTag ? piece : piece.replace(/^\s*\n\s*|\s*\n\s*$/g, '');
        return outside.replace(/\s*\n\s*/g, ' ').replace(/ >$/, '>');
      })
      .join(''),
  );
}
