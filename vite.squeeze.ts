import { parseAst, type Plugin } from 'vite';

interface Node {
  readonly type?: string;
  readonly start: number;
  readonly end: number;
  readonly tag?: { readonly name?: string };
  readonly quasi?: { readonly quasis: readonly Node[] };
}

/**
 * Takes the white space that only a reader of the source needs out of `html`, `svg` and `css` templates: a page would
 * load it, and the browser would make a text node of each line break. Bundlers leave templates alone, so it is done
 * here, in every mode: what is tested is what is shipped.
 */
export function squeezeTemplates(): Plugin {
  return {
    name: 'foi-squeeze-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/src\/elements\/[^/]+\.ts$/.test(id.replace(/\?.*/, ''))) return undefined;
      const edits: { start: number; end: number; text: string }[] = [];
      for (const { tag, quasi } of templates(parseAst(code))) {
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

function templates(node: unknown): readonly { tag: string; quasi: NonNullable<Node['quasi']> }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, tag, quasi } = node as Node;
  const name = tag?.name ?? '';
  const found =
    type === 'TaggedTemplateExpression' && quasi && ['html', 'svg', 'css'].includes(name)
      ? [{ tag: name, quasi }]
      : [];
  return [...found, ...Object.values(node).flatMap(templates)];
}

/** Comments and indentation go; a space that may mean something (in `calc`, between selectors) stays. */
export function squeezeStyles(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/([ :,(-])0\.(?=\d)/g, '$1.')
    .replace(/;}/g, '}');
}

/** A line break beside a tag or an expression goes; one inside a tag or between words is a space. */
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
