import { html, nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../src/define/all.js';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { EMBEDDABLE } from '../src/embed/read-address.js';
import type { OneReportTag } from '../src/report/charts.js';
import { languageOf } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import { type ChartRequest, compose } from '../src/server/chart-request.js';
import { codeBlock } from './code-block.js';
import { type Codes, embedCodes, filesOf, PLACES, type Way } from './embed-code.js';
import { chartName } from './exhibits.js';
import { emptyForm, handedOver, type OwnReport, readOwn, readOwnFile, startingPoint } from './own-report.js';
import { elementOf } from './element-of.js';
import { chips, step, tile } from './fields.js';
import { pageAddress, showPage, type Shown, siteAddress } from './page.js';
import { pictureTemplate } from './picture-file.js';
import { resultOf } from './preview.js';
import { sheetTemplate } from './sheet.js';
import { thumbnail } from './thumbnail.js';
import { LANGUAGE_NAMES, type Say, type Word } from './words.js';

const shipped: Readonly<Record<string, Report>> = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };
const given = new URLSearchParams(location.search);
const chosen = {
  dataset: given.get('dataset') ?? 'liwan-2017',
  chart: given.get('chart') ?? 'request-outcomes',
  language: '',
  variant: '',
  theme: '',
  place: given.get('place') ?? 'cms',
  way: '',
  width: 'full-width',
};
/** A longer text is read but not shown: its layout in the field would take half a minute. */
const LONGEST_SHOWN = 200_000;

/** Where each method looks for the user's own report. */
const BESIDE: Partial<Readonly<Record<Way, Word>>> = {
  oneFile: 'beside-page',
  npm: 'beside-page',
  frame: 'beside-frame',
  png: 'beside-command',
};

const main = document.querySelector('main') as HTMLElement;
const NONE: OwnReport = { report: null, problems: [] };
let own = NONE;
let shown: Shown;
let previewed: readonly unknown[] = [];

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', drop);

showPage('builder', [], (now) => {
  const first = shown === undefined;
  shown = now;
  if (first) {
    chosen.language = now.lang;
    const kept = chosen.dataset === 'own' ? handedOver() : null;
    if (kept !== null) own = readOwn(kept, now.lang);
  }
  update();
});

function update(): void {
  const { say } = shown;
  const language = languageOf(chosen.language) ?? 'en';
  if (!(chosen.dataset in shipped)) chosen.dataset = chosen.dataset === 'own' ? 'own' : 'liwan-2017';
  const report = chosen.dataset === 'own' ? own.report : (shipped[chosen.dataset] ?? null);
  const charts = report
    ? ([...EMBEDDABLE.keys()] as OneReportTag[]).filter((name) => publishes(report, name))
    : [];
  if (report && !charts.includes(chosen.chart as OneReportTag)) chosen.chart = charts[0] ?? 'report';
  const variants = (EMBEDDABLE.get(chosen.chart) ?? []).filter(
    (name) => report && publishes(report, chosen.chart, name),
  );
  if (!variants.includes(chosen.variant)) chosen.variant = '';
  const request = report && { ...chosen, report, language, shipped: chosen.dataset !== 'own' };
  const codes: Codes = request ? embedCodes(request) : {};
  if (!(chosen.place in PLACES)) chosen.place = 'cms';
  const ways = PLACES[chosen.place as keyof typeof PLACES].filter((way) => way in codes);
  if (!ways.includes(chosen.way as Way)) chosen.way = ways[0] ?? '';
  render(
    html`<div class="builder">
        <form class="choose" @change=${change}>
          ${step(1, say('step-report'), reportTemplate(say))}
          ${
            report
              ? html`${step(2, say('step-chart'), chartTemplate(report, charts, variants))}
                ${step(3, say('step-place'), placeTemplate(ways))}`
              : nothing
          }
        </form>
        ${report ? resultTemplate(codes, report) : nothing}
      </div>
      ${
        report
          ? html`<details class="folded">
              <summary><h2>${say('proof')}</h2></summary>
              ${guard([report, shown.lang], () => sheetTemplate(report, shown.lang, 3))}
            </details>`
          : nothing
      }`,
    main,
  );
  if (report) preview(report, language, codes);
  else previewed = [];
}

function reportTemplate(say: Say) {
  return html`<div class="tiles rows">
      ${[...Object.keys(shipped), 'own'].map((id) => tile(chosen, 'dataset', id, say(id as Word)))}
    </div>
    ${chosen.dataset === 'own' ? ownTemplate(say) : nothing}
    <div role="status">${statusTemplate(say)}</div>`;
}

function ownTemplate(say: Say) {
  const empty = `data:application/json;charset=utf-8,${encodeURIComponent(emptyForm())}`;
  return html`<div class="drop">
    <label class="field"
      >${say('paste')}
      <textarea name="json" rows="4" spellcheck="false" @paste=${paste} @input=${pasted}></textarea></label
    ><label class="field"
      >${say('file')} <input type="file" name="file" accept=".json,application/json"
    /></label>
    <p>${say('own-hint')}</p>
    <ul>
      <li><a href=${pageAddress('reader')}>${say('read-page')}</a></li>
      <li><a href=${empty} download="report.json">${say('empty-form')}</a></li>
      <li><button type="button" @click=${start}>${say('start-from')}</button></li>
      <li><a href=${siteAddress('report.schema.json')} download>${say('schema')}</a></li>
    </ul>
  </div>`;
}

/** The status of the user's own report. */
function statusTemplate(say: Say) {
  if (chosen.dataset !== 'own') return nothing;
  const [first, ...others] = own.problems;
  if (first === undefined) return own.report ? html`<p>${say('taken')}</p>` : nothing;
  return html`<div class="problems">
    <p>${first}</p>
    ${
      others.length > 0
        ? html`<ul>
            ${others.slice(0, 10).map((problem) => html`<li>${problem}</li>`)}
            ${others.length > 10 ? html`<li>…</li>` : nothing}
          </ul>`
        : nothing
    }
  </div>`;
}

/** The first variant is the element's default, so its code does not name it. */
function chartTemplate(report: Report, charts: readonly OneReportTag[], variants: readonly string[]) {
  const { say, lang } = shown;
  return html`<div class="tiles pictured">
      ${charts.map((name) =>
        tile(
          chosen,
          'chart',
          name,
          html`${thumbnail(elementOf(name, { report }))} <span>${chartName(name, lang)}</span>`,
        ),
      )}
    </div>
    ${
      variants.length > 1
        ? chips(
            chosen,
            'variant',
            say('variant'),
            variants.map((name, index) => [index === 0 ? '' : name, say(name as Word)]),
          )
        : nothing
    }
    ${chips(
      chosen,
      'language',
      say('chart-language'),
      Object.entries(LANGUAGE_NAMES).map(([language, [name]]) => [language, name]),
    )}
    ${chips(chosen, 'theme', say('chart-theme'), [
      ['', say('as-page')],
      ['light', say('light')],
      ['dark', say('dark')],
    ])}`;
}

function placeTemplate(ways: readonly Way[]) {
  const { say } = shown;
  return html`<div class="tiles rows">
      ${(['plain', 'cms', 'own'] as const).map((place) =>
        tile(
          chosen,
          'place',
          place,
          html`<b>${say(`place-${place}`)}</b> <span>${say(`place-${place}-more`)}</span>`,
        ),
      )}
    </div>
    ${
      ways.length > 1
        ? chips(
            chosen,
            'way',
            say('way'),
            ways.map((way) => [way, say(way)]),
          )
        : nothing
    }`;
}

function resultTemplate(codes: Codes, report: Report) {
  const { say } = shown;
  const way = chosen.way as Way;
  const code = codes[way]?.() ?? '';
  return html`<div class="made">
    <section>
      <h2><span class="number">4</span> ${say('step-code')}</h2>
      <p class="hint">${hint(way)}</p>
      ${way === 'png' ? pictureTemplate({ ...chosen, report }, code, say) : codeBlock(code, say)}
      ${filesTemplate(way)}
    </section>
    <section>
      <h2>${say('preview')}</h2>
      <form @change=${change}>
        ${chips(chosen, 'width', say('preview-width'), [
          ['320', '320'],
          ['768', '768'],
          ['full-width', say('full-width')],
        ])}
      </form>
      <div class="window" tabindex="0" role="region" aria-label=${say('preview')}>
        <div id="preview" class="at-${chosen.width}"></div>
      </div>
    </section>
  </div>`;
}

/** The files that the code needs, from this site. */
function filesTemplate(way: Way) {
  const files = filesOf(way);
  return files.length === 0
    ? nothing
    : html`<p class="actions">
        ${files.map(
          ([name, bytes]) =>
            html`<a class="button quiet" href=${siteAddress(name)} download=${name}
              >${shown.say('download')} ${name} (${Math.ceil(bytes / 1000)} kB)</a
            >`,
        )}
      </p>`;
}

/** What to do with the code. */
function hint(way: Way): string {
  const { say } = shown;
  const light = ['html', 'picture', 'png'].includes(way) && chosen.theme === 'dark';
  const beside = chosen.dataset === 'own' ? BESIDE[way] : undefined;
  return [
    say(`${way}-hint`),
    light ? say('light-hint') : '',
    beside ? `${say(beside)} ${own.report?.id}.json` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The result of the code, recreated on each change of it. */
function preview(report: Report, language: string, codes: Codes): void {
  const { chart, variant, theme } = chosen;
  const way = chosen.way as Way;
  const output = ['html', 'picture', 'png', 'snippet'].includes(way) ? way : '';
  const wanted = [report, chart, variant, theme, language, output, shown.dark];
  if (wanted.every((choice, index) => choice === previewed[index])) return;
  previewed = wanted;
  const live = document.createElement(`foi-${chart}`) as HTMLElement & { report: Report };
  live.lang = language;
  live.setAttribute('heading-level', '3');
  if (variant !== '') live.setAttribute('variant', variant);
  if (theme !== '') live.setAttribute('theme', theme);
  live.report = report;
  const result = { way, code: output && (codes[way]?.() ?? ''), picture: codes.picture?.() ?? '', live };
  document.querySelector('#preview')?.replaceChildren(...resultOf(result, shown));
}

function publishes(report: Report, chart: string, variant?: string): boolean {
  return compose(report, { chart: chart as ChartRequest['chart'], variant }) !== null;
}

function change(event: Event): void {
  const field = event.target as HTMLInputElement;
  if (field.name === 'json') take(readOwn(field.value, shown.lang));
  else if (field.name === 'file') void takeFile(field.files?.[0]);
  else if (field.name in chosen) {
    chosen[field.name as keyof typeof chosen] = field.value;
    update();
  }
}

function take(read: OwnReport): void {
  own = read;
  update();
}

function start(): void {
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=json]');
  if (field) field.value = startingPoint;
  take(readOwn(startingPoint, shown.lang));
}

/** Reads pasted or dropped text immediately, and typed text when the field loses focus. */
function pasted(event: InputEvent): void {
  if (event.inputType.startsWith('insertFrom'))
    take(readOwn((event.target as HTMLTextAreaElement).value, shown.lang));
}

function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text') ?? '';
  if (text.length <= LONGEST_SHOWN) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).value = '';
  take(readOwn(text, shown.lang));
}

/** Accepts a file dropped anywhere; otherwise the browser would open it in place of the page. */
function drop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  chosen.dataset = 'own';
  void takeFile(file);
}

async function takeFile(file: File | undefined): Promise<void> {
  if (!file) return;
  const read = await readOwnFile(file, shown.lang);
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=json]');
  if (field) field.value = '';
  take(read);
}
