import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { type Plugin, runnerImport, type UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { chartsOf } from './src/report/charts.js';
import { reportSchema } from './src/report/schema.js';
import { chromiumArguments, findChromium } from './tests/find-chromium.js';
import { useOwnFonts } from './tests/fonts.js';
import { alikeTogether } from './vite.alike.js';
import { importAtOnce } from './vite.at-once.js';
import { writeChinese } from './vite.chinese.js';
import { writeColumns } from './vite.columns.js';
import { licencesInFile } from './vite.licences.js';
import { plainNames } from './vite.plain-names.js';
import { withoutFurtherReports } from './vite.without-further.js';
import { documentInputs, siteFiles } from './vite.site.js';
import { squeezeStyles, squeezeTemplates } from './vite.squeeze.js';

const source = fileURLToPath(new URL('./src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** Entry points of classic scripts, which have separate builds. */
const CLASSIC = ['foi-charts.ts', 'embed.ts'];

/** The modules that generate the text of a Chinese script at build time. */
const CHINESE = /^locale\/(chinese-|traditional|script)/;

/** Loaded on demand by Vite: a static import would load the elements whenever this file is read. */
async function styleSheets(): Promise<ReadonlyMap<string, string>> {
  const { module } = await runnerImport<typeof import('./src/server/style-sheets.js')>(
    `${source}server/style-sheets.ts`,
    { configFile: false },
  );
  return module.styleSheets();
}

/**
 * Emits, next to the modules, the reports as JSON, the schema for other systems, and the style sheets for
 * server-rendered HTML.
 */
function dataFiles(): Plugin {
  return {
    name: 'foi-data-files',
    async generateBundle() {
      for (const fileName of files.filter((file) => file.endsWith('.json'))) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source + fileName, 'utf8') });
      }
      this.emitFile({
        type: 'asset',
        fileName: 'report.schema.json',
        source: `${JSON.stringify({ $schema: DIALECT, title: 'foi-charts report', ...reportSchema }, null, 2)}\n`,
      });
      for (const [name, css] of await styleSheets()) {
        this.emitFile({ type: 'asset', fileName: name, source: `${squeezeStyles(css)}\n` });
      }
    },
  };
}

/** d3-array creates some functions by top-level calls, which a bundler keeps unless they are declared pure. */
const treeshake = {
  manualPureFunctions: ['bisector', 'Blur2', 'shuffler'],
  propertyReadSideEffects: false,
} as const;

/** Slow plugins on a slow machine are not worth a warning. */
const checks = { pluginTimings: false } as const;

/** The package: one module per source file. Lit and D3 are external, so that a page has each only once. */
const library: UserConfig = {
  plugins: [writeChinese(), writeColumns(), squeezeTemplates(), dataFiles()],
  build: {
    target: 'es2022',
    minify: false,
    lib: {
      entry: files
        .filter((file) => file.endsWith('.ts') && !CLASSIC.includes(file) && !CHINESE.test(file))
        .map((file) => source + file),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(node:|(d3|lit|fflate|parse5|@resvg\/resvg-js)(\/|$))/,
      treeshake,
      checks,
      output: {
        preserveModules: true,
        preserveModulesRoot: source,
        entryFileNames: ({ name, facadeModuleId }) => {
          return facadeModuleId?.endsWith('.json') ? `${name}.json.js` : `${name}.js`;
        },
      },
    },
  },
};

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const tags = [...chartsOf('report', 'form').map(([name]) => name), 'report'].map((name) => `foi-${name}`);

/** The one file does nothing in Node or on a page that already has a copy of any version. */
const guard = `if(typeof customElements==='undefined')return;
if(${JSON.stringify(tags)}.some(function(tag){return customElements.get(tag)})){
console.warn('foi-charts ${version}: foi-charts is already on this page; this copy does nothing.');return}`;

/** Where no policy is allowed, templates work only if the page has a default policy; define-element.ts tries them. */
const OWN_POLICY = `
function ownPolicy(types,rules){try{return types.createPolicy('foi-charts',rules)}catch(error){}}`;

/**
 * A page may contain another Lit, and a strict page allows each Trusted Types policy only once, so this copy's
 * policy has its own name.
 */
function ownTrustedTypesPolicy(): Plugin {
  const made = /(\w+)\.createPolicy\("lit-html",/;
  let renamed = 0;
  return {
    name: 'foi-own-trusted-types-policy',
    transform(code) {
      if (!made.test(code)) return null;
      renamed += 1;
      return { code: code.replace(made, 'ownPolicy($1,') + OWN_POLICY, map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`expected one Trusted Types policy of Lit, found ${renamed}`);
    },
  };
}

/** Writes the one file again under a name with version and hash, and the `integrity` of both. */
function namedByContent(): Plugin {
  return {
    name: 'foi-named-by-content',
    writeBundle({ dir = 'dist' }) {
      const code = readFileSync(`${dir}/foi-charts.js`);
      const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
      const named = `foi-charts-${version}-${hash}.js`;
      const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;
      writeFileSync(`${dir}/${named}`, code);
      const integrities = { 'foi-charts.js': integrity, [named]: integrity };
      writeFileSync(`${dir}/integrity.json`, `${JSON.stringify(integrities, null, 2)}\n`);
    },
  };
}

/** A classic script for pages without a bundler, down to Chromium 78. */
function classic(entry: string, fileName: string, intro: string, plugins: Plugin[] = []): UserConfig {
  // No class field shadows an accessor, so plain assignment works, without a helper.
  const transform = { assumptions: { setPublicClassFields: true } };
  return {
    plugins,
    build: {
      target: 'chrome78',
      emptyOutDir: false,
      lib: { entry: source + entry, formats: ['iife'], name: 'foiCharts', fileName: () => fileName },
      rolldownOptions: { treeshake, checks, transform, output: { codeSplitting: false, intro } },
    },
  };
}

const oneFile = classic('foi-charts.ts', 'foi-charts.js', guard, [
  withoutFurtherReports(),
  alikeTogether([...files].sort()),
  squeezeTemplates(),
  writeColumns(),
  importAtOnce(),
  plainNames([...files].sort()),
  ownTrustedTypesPolicy(),
  licencesInFile(),
  namedByContent(),
]);

/** Emits `embed.html`, which uses the one file in the same folder. */
function embedPage(): Plugin {
  return {
    name: 'foi-embed-page',
    generateBundle() {
      const page = readFileSync(`${source}embed/embed.html`, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: page });
    },
  };
}

const embed = classic('embed.ts', 'embed.js', "if(typeof document==='undefined')return;", [embedPage()]);

const pages = fileURLToPath(new URL('./demo/', import.meta.url));

/** The site: its pages load from any folder of any web server. Its style sheet keeps `light-dark()`. */
const demo: UserConfig = {
  plugins: [squeezeTemplates(), siteFiles(pages)],
  root: 'demo',
  base: './',
  build: {
    target: 'chrome86',
    cssTarget: 'chrome123',
    modulePreload: false,
    outDir: '../site',
    emptyOutDir: true,
    rolldownOptions: {
      checks,
      input: [
        ...readdirSync(pages)
          .filter((file) => file.endsWith('.html'))
          .map((file) => pages + file),
        ...documentInputs(pages),
      ],
    },
  },
};

const modes: Readonly<Record<string, UserConfig>> = { 'one-file': oneFile, embed, demo };

/** Tests of the build output. */
const OF_THE_BUILD = [
  'package',
  'demo',
  'docs',
  'embed',
  'long-life',
  'old-browsers',
  'site',
  'strict-pages',
].map((folder) => `tests/${folder}/*.test.ts`);

/** Apps of consumers, each installed and built with its own framework. */
const consumers = {
  test: {
    name: 'consumers',
    include: ['tests/consumers/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig(({ mode }) => {
  if (mode !== 'test') {
    // A build started by a test must also be a production build.
    if (process.env['NODE_ENV'] === 'test') process.env['NODE_ENV'] = 'production';
    return modes[mode] ?? library;
  }
  process.env['TZ'] = 'UTC';
  useOwnFonts();
  return {
    plugins: [squeezeTemplates()],
    optimizeDeps: { include: ['axe-core', 'd3', 'lit', 'parse5'] },
    test: {
      projects: [
        {
          test: {
            name: 'node',
            maxWorkers: 2,
            sequence: { groupOrder: 0 },
            testTimeout: 30_000,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/{consumers,engines}/**', ...OF_THE_BUILD],
          },
        },
        {
          test: {
            name: 'package',
            // They mostly wait for browsers.
            maxWorkers: 2,
            sequence: { groupOrder: 1 },
            include: [...OF_THE_BUILD],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'engines',
            // One at a time: a browser, or Orca, has the focus.
            maxWorkers: 1,
            sequence: { groupOrder: 2 },
            include: ['tests/engines/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        // Minutes of installation: only by `npm run consumers`.
        ...(process.env['CONSUMERS'] ? [consumers] : []),
        {
          extends: true,
          test: {
            name: 'chromium',
            sequence: { groupOrder: 3 },
            include: ['tests/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 900 },
              provider: playwright({
                launchOptions: {
                  // A getter, because tests in Node start no browser and need none installed.
                  get executablePath() {
                    return findChromium();
                  },
                  args: [...chromiumArguments],
                },
                // As high as the highest page in a test: Vitest scales down what does not fit, including
                // screenshots.
                contextOptions: { viewport: { width: 1280, height: 1600 } },
              }),
              instances: [{ browser: 'chromium' }],
              expect: { toMatchScreenshot: { comparatorOptions: { allowedMismatchedPixelRatio: 0.005 } } },
            },
          },
        },
      ],
    },
  };
});
