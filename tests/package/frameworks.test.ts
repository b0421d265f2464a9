import { type Browser, chromium, type Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

const REACT = `import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'foi-charts/define/request-outcomes.js';
import { huaian2024 } from 'foi-charts/data';

function App() {
  const [loads, setLoads] = useState([]);
  const [second, setSecond] = useState(false);
  const load = (event) => setLoads((before) => [...before, event.report.id]);
  return (
    <>
      <foi-request-outcomes id="attribute" report-id="liwan-2017" heading-level={3} lang="en" onfoi-load={load} />
      <foi-request-outcomes id="property" reportId="liwan-2017" headingLevel={3} lang="en" />
      <foi-request-outcomes id="report" report={huaian2024} heading-level="3" lang="en" />
      <foi-request-outcomes id="switched" report-id={second ? 'huaian-2024' : 'liwan-2017'} heading-level={3} lang="en" />
      <foi-request-outcomes id="hidden" report-id="liwan-2017" style={{ display: second ? 'block' : 'none' }} lang="en" />
      <button onClick={() => setSecond(!second)}>switch</button>
      <output>{loads.join(' ')}</output>
    </>
  );
}
createRoot(document.getElementById('root')).render(<StrictMode><App /></StrictMode>);
`;

const VUE = `import { createApp, ref } from 'vue';
import 'foi-charts/define/request-outcomes.js';
import { huaian2024 } from 'foi-charts/data';

const app = createApp({
  setup() {
    const [id, shown, loads] = [ref('liwan-2017'), ref(false), ref([])];
    const load = ({ report }) => loads.value.push(report.id);
    const toggle = () => {
      id.value = 'huaian-2024';
      shown.value = !shown.value;
    };
    return { id, shown, loads, load, toggle, report: huaian2024 };
  },
  template: \`
    <foi-request-outcomes id="attribute" report-id="liwan-2017" heading-level="3" lang="en" @foi-load="load"></foi-request-outcomes>
    <foi-request-outcomes id="property" .reportId="'liwan-2017'" :heading-level="3" lang="en"></foi-request-outcomes>
    <foi-request-outcomes id="report" :report="report" heading-level="3" lang="en"></foi-request-outcomes>
    <foi-request-outcomes id="switched" :report-id="id" heading-level="3" lang="en"></foi-request-outcomes>
    <foi-request-outcomes id="hidden" v-show="shown" report-id="liwan-2017" lang="en"></foi-request-outcomes>
    <button @click="toggle">switch</button>
    <output>{{ loads.join(' ') }}</output>\`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('foi-');
app.mount('#root');
`;

const page = (script: string) =>
  `<!doctype html><html lang="en"><title>Page</title><div id="root"></div><script type="module" src="./${script}"></script></html>`;

const LIWAN = 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%';
const HUAIAN = 'Granted in full: 44.7% of 3,050 requests concluded this year; granted in part: 14.9%';

let site: ConsumerSite;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  site = consumerSite('frameworks');
  site.write('react.jsx', REACT);
  site.write('vue.js', VUE);
  site.write('react.html', page('react.jsx'));
  site.write('vue.html', page('vue.js'));
  const root = site.folder;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    define: {
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { rolldownOptions: { input: [`${root}/react.html`, `${root}/vue.html`] } },
  });
  server = await preview({ root, configFile: false, preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

async function heading(tab: Page, id: string): Promise<string | null> {
  return tab.locator(`#${id} h3`).textContent();
}

test.each(['react', 'vue'])(
  '%s sets report-id, reportId and report, receives the events, switches and hides',
  async (name) => {
    const tab = await browser.newPage();
    const errors: string[] = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    await tab.goto(`${server.resolvedUrls?.local[0]}${name}.html`);
    expect(await heading(tab, 'attribute')).toBe(LIWAN);
    expect(await heading(tab, 'property')).toBe(LIWAN);
    expect(await heading(tab, 'report')).toBe(HUAIAN);
    expect(await heading(tab, 'switched')).toBe(LIWAN);
    expect(await tab.locator('output').textContent()).toBe('liwan-2017');
    expect(await tab.locator('#hidden').isVisible()).toBe(false);
    await tab.locator('button', { hasText: 'switch' }).click();
    await tab.waitForFunction(() =>
      document.querySelector('#switched')?.shadowRoot?.querySelector('h3')?.textContent?.includes('3,050'),
    );
    expect(await tab.locator('#hidden').isVisible()).toBe(true);
    expect(errors).toEqual([]);
    await tab.close();
  },
);
