import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { DOCUMENTS } from './demo/documents.js';

/** Files that documents link to and that are not documents. */
export const LINKED_FILES = ['docs/charts.png', 'LICENSE'] as const;

/** A document as a page of the site: static, and complete without a script. */
export function documentPage(name: string): string {
  const { file, language } = DOCUMENTS[name] ?? { file: name, language: 'en' };
  const { title, html } = htmlOf(file);
  const menu = Object.entries(DOCUMENTS).map(
    ([other, { name: words, language: of }]) =>
      `<li><a href="${other}.html"${other === name ? ' aria-current="page"' : ''} data-document="${other}">${escaped(
        words[of === 'en' ? 2 : 0],
      )}</a></li>`,
  );
  return `<!doctype html>
<html lang="${language}" data-root="../">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)} · foi-charts</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="../demo.css" />
    <script type="module" src="../document.ts"></script>
  </head>
  <body>
    <header></header>
    <main id="main" class="document" tabindex="-1" data-document="${name}">
      <div class="text">
        <p class="note" hidden></p>
        <article lang="${language}">
${html}
        </article>
      </div>
      <nav class="contents" aria-labelledby="contents"><h2 id="contents">foi-charts</h2><ul>
${menu.join('\n')}
      </ul></nav>
    </main>
    <footer></footer>
  </body>
</html>
`;
}

function htmlOf(file: string): { readonly title: string; readonly html: string } {
  const anchors = new Map<string, number>();
  let title = file;
  let section = file;
  let tables = 0;
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const plain = text.replace(/[*`]/g, '');
        section = plain;
        if (depth === 1) title = plain;
        return `<h${depth} id="${anchorOf(text, anchors)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${escaped(addressOf(file, href))}">${this.parser.parseInline(tokens)}</a>`;
      },
      image: ({ href, text }: Tokens.Image) =>
        `<img vite-ignore src="${escaped(addressOf(file, href))}" alt="${escaped(text)}" />`,
      code: ({ text, lang = '' }: Tokens.Code) => {
        const [kind = ''] = lang.split(' ');
        const live = isLive(kind, text) ? ` data-live="${kind}"` : '';
        return `<pre class="code"${live}><code>${escaped(text)}</code></pre>\n`;
      },
      // The document as it was written, without what is for other programs.
      html: () => '',
      table(token: Tokens.Table) {
        const rows = [token.header, ...token.rows].map(
          (cells, row) =>
            `<tr>${cells
              .map(({ tokens }, column) => cellOf(this.parser.parseInline(tokens), row, column))
              .join('')}</tr>`,
        );
        const [head = '', ...body] = rows;
        tables += 1;
        return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(`${tables}: ${section}`)}"><table>
<thead>${head}</thead>\n<tbody>${body.join('\n')}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(readFileSync(file, 'utf8'), { async: false });
  return { title, html };
}

function cellOf(html: string, row: number, column: number): string {
  if (html === '') return '<td></td>';
  if (row === 0) return `<th scope="col">${html}</th>`;
  return column === 0 ? `<th scope="row">${html}</th>` : `<td>${html}</td>`;
}

/** Whether a reader can change an example and see the result. */
function isLive(kind: string, code: string): boolean {
  if (kind === 'html') return /<foi-/.test(code);
  if (kind === 'json') return /"schemaVersion"/.test(code);
  return kind === 'css' && /foi-/.test(code);
}

/** The anchor that GitHub gives to a heading. */
function anchorOf(heading: string, seen: Map<string, number>): string {
  const anchor = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replace(/ /g, '-');
  const times = seen.get(anchor) ?? 0;
  seen.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}

/** A link of a document for its page: documents are beside each other, and so are the files that they link to. */
function addressOf(document: string, href: string): string {
  const [path = '', anchor] = href.split('#');
  if (path === '' || /^[a-z]+:/.test(path)) return href;
  const file = normalize(join(dirname(document), path));
  const [name] = Object.entries(DOCUMENTS).find(([, one]) => one.file === file) ?? [];
  if (name !== undefined) return `${name}.html${anchor === undefined ? '' : `#${anchor}`}`;
  if ((LINKED_FILES as readonly string[]).includes(file)) return file.replace('docs/', '');
  throw new Error(`${document} links to ${href}, which is not on the site`);
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
