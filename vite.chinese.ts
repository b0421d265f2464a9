import { readFileSync } from 'node:fs';
import { parseAst, type Plugin } from 'vite';
import { inTraditional } from './src/locale/traditional.js';
import { templates } from './vite.squeeze.js';

const WRITTEN = { hans: (text: string) => text, hant: inTraditional };

const NAMES = "import { chineseSeriesNames } from './chinese-series-names.js';\n";

/**
 * Writes out the text of each Chinese script, so that a page loads no table of characters. The one file has both
 * scripts, and converts instead.
 */
export function writeChinese(): Plugin {
  return {
    name: 'foi-write-chinese',
    load(id) {
      const [, script, part] = /\/src\/locale\/zh-(hans|hant)-(page|details|series)\.ts$/.exec(id) ?? [];
      if (!script || !part) return undefined;
      const source = id.replace(/zh-[a-z-]+\.ts$/, `chinese-${part}.ts`);
      this.addWatchFile(source);
      const own = readFileSync(id, 'utf8')
        .replace(/^import .*\n/gm, '')
        .replace(/, \w+\);/, ', String.raw);');
      const wordsOf = (file: string) =>
        chineseIn(readFileSync(file, 'utf8'), WRITTEN[script as keyof typeof WRITTEN]);
      const words = wordsOf(source).replace('./chinese-page.js', `./zh-${script}-page.js`);
      // A module that is shared by several must be written in each of them, in its script.
      const shared = words.includes(NAMES)
        ? wordsOf(id.replace(/zh-[a-z-]+\.ts$/, 'chinese-series-names.ts'))
        : '';
      return words.replace(NAMES, '') + shared.replace(/^import .*\n/gm, '').replace('export ', '') + own;
    },
  };
}

/** Converts the templates with the tag `t`, and removes the tag. */
export function chineseIn(code: string, written: (text: string) => string): string {
  return templates(parseAst(code, { lang: 'ts' }), ['t'])
    .flatMap(({ start, quasi }) => [
      { start, end: quasi.start, text: '' },
      ...quasi.quasis.map((words) => ({ ...words, text: written(code.slice(words.start, words.end)) })),
    ])
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}
