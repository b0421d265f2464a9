import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { reportSchema } from './src/report/schema.js';
import { styleSheets } from './src/server/style-sheets.js';
import { chromiumArguments, findChromium } from './tests/find-chromium.js';
import { squeezeStyles, squeezeTemplates } from './vite.squeeze.js';

const source = fileURLToPath(new URL('./src/', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Beside the modules: the reports as plain JSON, the schema that other systems write against, and the style sheets that
 * server-rendered HTML links to.
 */
function dataFiles(): Plugin {
  return {
    name: 'foi-data-files',
    generateBundle() {
      for (const fileName of files.filter((file) => file.endsWith('.json'))) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(source + fileName, 'utf8') });
      }
      this.emitFile({
        type: 'asset',
        fileName: 'report.schema.json',
        source: `${JSON.stringify({ $schema: DIALECT, title: 'foi-charts report', ...reportSchema }, null, 2)}\n`,
      });
      for (const [name, css] of styleSheets()) {
        this.emitFile({ type: 'asset', fileName: name, source: `${squeezeStyles(css)}\n` });
      }
    },
  };
}

/** The package: one module a source file, what it depends on left to whoever bundles it. */
const library: UserConfig = {
  plugins: [squeezeTemplates(), dataFiles()],
  build: {
    target: 'es2022',
    minify: false,
    lib: {
      entry: files
        .filter((file) => file.endsWith('.ts') && file !== 'foi-charts.ts')
        .map((file) => source + file),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(node:|(lit|d3|@resvg\/resvg-js)(\/|$))/,
      output: {
        preserveModules: true,
        preserveModulesRoot: source,
        entryFileNames: ({ facadeModuleId }) =>
          facadeModuleId?.endsWith('.json') ? '[name].json.js' : '[name].js',
      },
    },
  },
};

/** One classic script with everything in it, for a page that has no bundler. */
const oneFile: UserConfig = {
  plugins: [squeezeTemplates()],
  build: {
    target: 'chrome78',
    emptyOutDir: false,
    lib: {
      entry: `${source}foi-charts.ts`,
      formats: ['iife'],
      name: 'foiCharts',
      fileName: () => 'foi-charts.js',
    },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        // In Node, and on a page that has a copy already, nothing of it runs.
        intro:
          "if(typeof customElements==='undefined')return;if(customElements.get('foi-report')){console.warn('foi-charts is on this page already');return}",
      },
    },
  },
};

const demo: UserConfig = {
  plugins: [squeezeTemplates()],
  root: 'demo',
  build: {
    outDir: '../dist/demo',
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index', 'report', 'proof', 'gallery'].map((page) =>
        fileURLToPath(new URL(`./demo/${page}.html`, import.meta.url)),
      ),
    },
  },
};

const modes: Readonly<Record<string, UserConfig>> = { 'one-file': oneFile, demo };

export default defineConfig(({ mode }) => {
  if (mode !== 'test') return modes[mode] ?? library;
  process.env['TZ'] = 'UTC';
  return {
    plugins: [squeezeTemplates()],
    optimizeDeps: { include: ['axe-core', 'd3', 'lit'] },
    test: {
      projects: [
        {
          test: {
            name: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/**/*.browser.test.ts', 'tests/package/**', 'tests/demo/**', 'tests/docs/**'],
          },
        },
        {
          test: {
            name: 'package',
            include: ['tests/package/*.test.ts', 'tests/demo/*.test.ts', 'tests/docs/*.test.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'chromium',
            include: ['tests/**/*.browser.test.ts'],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              viewport: { width: 1280, height: 900 },
              provider: playwright({
                launchOptions: { executablePath: findChromium(), args: [...chromiumArguments] },
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
