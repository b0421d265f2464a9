import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { type ConsumerSite, consumerSite } from '../package/consumer-site.js';
import { type Example, EXAMPLES, examplesOf } from './documents.js';

/** The name of an example as a file: `docs-data.md-12`. */
export function fileOf({ at }: Example): string {
  return at.replace(/[/:]/g, '-');
}

/** Whether a script is for a page instead of Node. */
export function forPage({ language, code }: Example): boolean {
  return /^(?:tsx|vue|svelte)$/.test(language) || /foi-charts\/define|\bdocument\./.test(code);
}

/** The JSON files that the documents name, by name. */
export const FILES: ReadonlyMap<string, string> = new Map(
  examplesOf('json').flatMap(({ info, code }) => (info === '' ? [] : [[info, code]])),
);

/** A site with the packed package, its command and the files from the documents. */
export function exampleSite(name: string): ConsumerSite {
  const site = consumerSite(name);
  site.write('package.json', '{ "name": "site", "private": true, "type": "module" }');
  for (const folder of ['node_modules/.bin', 'public/reports'])
    mkdirSync(join(site.folder, folder), { recursive: true });
  chmodSync(join(site.installed, 'dist/cli/main.js'), 0o755);
  symlinkSync('../foi-charts/dist/cli/main.js', join(site.folder, 'node_modules/.bin/foi-charts'));
  // Replaces the real npx, which takes half a second to find the command; another test uses that.
  site.write('node_modules/.bin/npx', '#!/bin/sh\nexec "$@"\n');
  chmodSync(join(site.folder, 'node_modules/.bin/npx'), 0o755);
  for (const [file, text] of FILES) {
    site.write(file, text);
    site.write(`public/reports/${file}`, text);
  }
  return site;
}

/** Transpiles TypeScript to JavaScript without type checks. */
export function javaScriptOf(code: string): string {
  const { ESNext, ReactJSX } = { ...ts.ModuleKind, ...ts.JsxEmit };
  return ts.transpileModule(code, {
    compilerOptions: { module: ESNext, target: ts.ScriptTarget.ESNext, jsx: ReactJSX },
  }).outputText;
}

/** For each framework: how to turn the component of an example into a module that exports `Example`, and show it. */
const FRAMEWORKS: Readonly<Record<string, { component: (code: string) => string; show: string }>> = {
  tsx: {
    component: javaScriptOf,
    show: `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.body).render(createElement(Example));`,
  },
  vue: {
    component: (code) => {
      const compilerOptions = { isCustomElement: (tag: string) => tag.startsWith('foi-') };
      const { descriptor } = parse(code, { templateParseOptions: compilerOptions });
      const { content } = compileScript(descriptor, {
        id: 'example',
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return `${javaScriptOf(content).replace('export default', 'const Example =')}\nexport { Example };`;
    },
    show: `import { createApp } from 'vue';
createApp(Example).mount(document.body);`,
  },
  svelte: {
    component: (code) => {
      const { js } = compileSvelte(code, { generate: 'client', name: 'Example', css: 'injected' });
      return `${js.code}\nexport { Example };`.replace(/export default function Example/, 'function Example');
    },
    show: `import { mount } from 'svelte';
mount(Example, { target: document.body });`,
  },
};

/** Writes an example as a page with a module, and returns the path of the page. */
export function writePage(site: ConsumerSite, example: Example): string {
  const file = fileOf(example);
  const framework = FRAMEWORKS[example.language];
  const next = EXAMPLES[EXAMPLES.indexOf(example) + 1];
  const body = isPageOf(example, next) ? next.code : '';
  if (framework) {
    site.write(`${file}-component.js`, framework.component(example.code));
    site.write(`${file}.js`, `import { Example } from './${file}-component.js';\n${framework.show}\n`);
  } else site.write(`${file}.js`, javaScriptOf(example.code));
  const head = `<meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,">`;
  site.write(
    `${file}.html`,
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}<script type="module" src="./${file}.js"></script></body></html>`,
  );
  return `${file}.html`;
}

/** Whether the example after a page script is the page around it. */
export function isPageOf(script: Example, next: Example | undefined): next is Example {
  return (
    next?.language === 'html' &&
    next.section === script.section &&
    script.language === 'ts' &&
    forPage(script)
  );
}
