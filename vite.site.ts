import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DOCUMENTS } from './demo/documents.js';
import { documentPage, LINKED_FILES } from './vite.documents.js';

const BUILD = 'dist';

/** Files of the build that the site offers: the scripts, the page for frames, the schema. */
const OFFERED = /^(?:foi-charts[\w.-]*\.js|embed\.(?:html|js)|report\.schema\.json)$/;

/** A file from elsewhere in the repository, by its path in the site. */
type Files = ReadonlyMap<string, () => string | Buffer>;

/**
 * What the site has besides its own pages: the documents as pages, the files of the build, and the reports that the
 * examples of the documents name.
 *
 * @param root The folder of the pages.
 */
export function siteFiles(root: string): Plugin {
  const pages = new Map(Object.keys(DOCUMENTS).map((name) => [join(root, 'docs', `${name}.html`), name]));
  return {
    name: 'foi-site-files',
    config: () => ({ define: { BUILT: JSON.stringify(built()) } }),
    resolveId: (id) => (pages.has(id) ? id : undefined),
    load: {
      order: 'pre',
      handler(id) {
        const name = pages.get(id);
        return name === undefined ? undefined : documentPage(name);
      },
    },
    generateBundle() {
      for (const [fileName, content] of files())
        this.emitFile({ type: 'asset', fileName, source: content() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [path = ''] = decodeURI(request.url ?? '').split('?');
        const name = pages.get(join(root, path));
        const content = files().get(path.slice(1));
        if (content) response.end(content());
        else if (name === undefined) next();
        else
          server
            .transformIndexHtml(path, documentPage(name))
            .then((page) => response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page), next);
      });
    },
  };
}

/** The pages of the documents, as inputs of the build. */
export function documentInputs(root: string): readonly string[] {
  return Object.keys(DOCUMENTS).map((name) => join(root, 'docs', `${name}.html`));
}

function built() {
  if (!existsSync(`${BUILD}/integrity.json`)) throw new Error('The site needs the build: npm run build');
  const names = readdirSync(BUILD).filter((name) => OFFERED.test(name));
  return {
    files: Object.fromEntries(names.map((name) => [name, statSync(`${BUILD}/${name}`).size])),
    integrities: JSON.parse(readFileSync(`${BUILD}/integrity.json`, 'utf8')),
  };
}

function files(): Files {
  const from = (path: string) => () => readFileSync(path);
  return new Map<string, () => string | Buffer>([
    ...readdirSync(BUILD)
      .filter((name) => OFFERED.test(name))
      .map((name) => [name, from(join(BUILD, name))] as const),
    ...LINKED_FILES.map((file) => [`docs/${file.replace('docs/', '')}`, from(file)] as const),
    ...Object.values(DOCUMENTS).flatMap(({ file }) => reportsIn(file)),
  ]);
}

/** The files that the examples of a document name: ```json name.json. */
function reportsIn(document: string): readonly (readonly [string, () => string])[] {
  const blocks = readFileSync(document, 'utf8').matchAll(/^```json (\S+\.json)\n([^]*?)^```$/gm);
  return [...blocks].map(([, name = '', code = '']) => [`reports/${name}`, () => code]);
}
