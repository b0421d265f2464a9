import { html, nothing, render } from 'lit';
import '../src/define/report.js';
import { huaian2024 } from '../src/data/index.js';
import type { PageReading, ReadingProblem } from '../src/intake/reading.js';
import { locales } from '../src/locale/locales.js';
import { readingWords } from '../src/locale/reading-words.js';
import { readFile, type ReadOptions, readPage, readText } from '../src/read/index.js';
import { CHARTS } from '../src/report/charts.js';
import { describeFinding } from '../src/words/describe-finding.js';
import { renderHtml } from '../src/server/render-html.js';
import { handOver } from './own-report.js';
import { pageAddress, showPage, type Shown } from './page.js';

/** In bytes, or characters. */
const LARGEST = 20_000_000;

/** How to read what the user gave, again if an option changes. */
type Source = (options: ReadOptions) => PageReading | null | Promise<PageReading | null>;

const main = document.querySelector('main') as HTMLElement;
let source: Source | null = null;
/** `unknown` is a file in no known encoding. */
let reading: PageReading | 'too-large' | 'unknown' | null = null;
let shown: Shown;

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', (event) => {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void takeFile(file);
});

showPage('reader', [], (now) => {
  shown = now;
  update();
});

function update(): void {
  const { say } = shown;
  render(
    html`<form class="drop reading" @change=${change} @submit=${(event: Event) => event.preventDefault()}>
        <h2>${say('page-drop')}</h2>
        <p>${say('page-drop-more')}</p>
        <p class="actions">
          <label class="field file"
            >${say('page-file')}
            <input type="file" name="file" accept=".html,.htm,.xhtml,.docx,.txt" /></label
          ><button class="button quiet" type="button" @click=${example}>${say('page-example')}</button>
        </p>
        <label class="field"
          >${say('page-paste')} <textarea name="text" rows="3" spellcheck="false" @paste=${paste}></textarea>
        </label>
        <div class="fields">
          <label class="field"
            >${say('page-year')}
            <input name="year" inputmode="numeric" pattern="\\d{4}" maxlength="4" /></label
          ><label class="field">${say('page-publisher')} <input name="publisher" /></label
          ><label class="check"><input type="checkbox" name="prose" /> ${say('page-prose')}</label>
        </div>
      </form>
      <div role="status">${summary()}</div>
      ${reading && typeof reading === 'object' ? readingTemplate(reading) : nothing}`,
    main,
  );
}

/** What came of it, in one sentence. */
function summary() {
  const { say, lang } = shown;
  const words = readingWords(lang);
  if (reading === null) return nothing;
  if (reading === 'too-large') return html`<p class="problems">${say('page-too-large')}</p>`;
  if (reading === 'unknown') return html`<p class="problems">${words.noEncoding}</p>`;
  const { json, unread } = reading;
  return html`<h2>${say('page-read')}</h2>
    <p>${json ? words.summary(json.observations.length, unread.length) : say('page-nothing')}</p>`;
}

function readingTemplate({ report, json, problems, unread, passedOver, proposed }: PageReading) {
  const { say, lang } = shown;
  const words = readingWords(lang);
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(`${JSON.stringify(json, null, 2)}\n`)}`;
  return html`${
    problems.length + proposed.length > 0
      ? html`<section class="problems">
          <h3>${say('page-attention')}</h3>
          <ul>
            ${problems.map((problem) => html`<li>${sentenceOf(problem, report)}</li>`)}
            ${proposed.map(({ value, quote }) => html`<li>${say('page-proposed')}: ${value}, ${quote}</li>`)}
          </ul>
        </section>`
      : nothing
  }
  ${
    unread.length > 0
      ? html`<section>
          <h3>${say('page-unread')}</h3>
          <div class="scroll" tabindex="0" role="region" aria-label=${say('page-unread')}>
            <table class="lines">
              <thead>
                <tr>
                  <th scope="col">${say('page-place')}</th>
                  <th scope="col">${say('page-reason')}</th>
                  <th scope="col">${say('page-text')}</th>
                </tr>
              </thead>
              <tbody>
                ${unread.map(
                  (one) =>
                    html`<tr>
                      <td>${words.place(one)}</td>
                      <td>${words.unread[one.reason]}</td>
                      <td lang="zh-Hans">${one.text}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
        </section>`
      : nothing
  }
  ${
    passedOver.length > 0
      ? html`<details>
          <summary>${say('page-passed')} (${passedOver.length})</summary>
          <ul>
            ${passedOver.map(({ kind, text }) => html`<li>${words.passedOver[kind]}: <span lang="zh-Hans">${text}</span></li>`)}
          </ul>
        </details>`
      : nothing
  }
  ${
    report
      ? html`<p class="actions">
            <a
              class="button"
              href=${pageAddress('builder', { dataset: 'own' })}
              @click=${() => handOver(JSON.stringify(json))}
              >${say('page-embed')}</a
            >
            <a class="button quiet" href=${file} download="${report.id}.json">${say('page-json')}</a>
          </p>
          <foi-report .report=${report}></foi-report>`
      : nothing
  }`;
}

/** A problem in words; two of them are solved by a field of this page. */
function sentenceOf(problem: ReadingProblem, report: PageReading['report']): string {
  const { say, lang } = shown;
  const words = readingWords(lang);
  if (problem.finding && report) return describeFinding({ report, messages: locales[lang] }, problem.finding);
  if (problem.kind === 'no-period') return say('page-unstated-period');
  if (problem.kind === 'no-publisher') return say('page-unstated-publisher');
  const what = problem.kind === 'contradiction' ? '' : words.problem[problem.kind];
  return [words.place(problem), what, problem.text].filter(Boolean).join(': ');
}

function change(event: Event): void {
  const field = event.target as HTMLInputElement;
  if (field.name === 'file') void takeFile(field.files?.[0]);
  else if (field.name === 'text') take(field.value === '' ? null : textSource(field.value));
  else void readSource();
}

/** A selection that was copied in a browser comes as HTML too, which has its tables. */
function paste(event: ClipboardEvent): void {
  const page = event.clipboardData?.getData('text/html') ?? '';
  const text = event.clipboardData?.getData('text/plain') ?? '';
  event.preventDefault();
  take(/<table\b/i.test(page) ? (options) => readPage(page, options) : textSource(text));
}

function textSource(text: string): Source {
  return (options) => (/<\w+[^>]*>/.test(text) ? readPage(text, options) : readText(text, options));
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  if (file.size > LARGEST) {
    source = null;
    reading = 'too-large';
    return update();
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  take((options) => readFile(bytes, options));
}

function take(next: Source | null): void {
  source = next;
  void readSource();
}

async function readSource(): Promise<void> {
  const field = (name: string) =>
    (main.querySelector<HTMLInputElement>(`input[name=${name}]`) as HTMLInputElement).value.trim();
  const [year, publisher] = [field('year'), field('publisher')];
  const prose = main.querySelector<HTMLInputElement>('input[name=prose]')?.checked ?? false;
  const from = source;
  const result =
    from &&
    (await from({
      ...(/^\d{4}$/.test(year) && { year }),
      ...(publisher !== '' && { publisher }),
      prose,
    }));
  if (from !== source) return;
  reading = from ? (result ?? 'unknown') : null;
  update();
}

/** The tables of a shipped report, as a site publishes them. */
function example(): void {
  const tables = CHARTS['statutory-table'].variants.map((variant) =>
    renderHtml(huaian2024, { chart: 'statutory-table', variant, language: 'zh-Hans' }),
  );
  const title = huaian2024.sources[0]?.title['zh-Hans'];
  take((options) => readPage(`<h1>${title}</h1>\n${tables.join('\n')}`, options));
}
