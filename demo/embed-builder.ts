import { html, nothing, render } from 'lit';
import { guard } from 'lit/directives/guard.js';
import '../src/define/all.js';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { EMBEDDABLE } from '../src/embed/read-address.js';
import { readReport } from '../src/forms/read-report.js';
import { locales } from '../src/locale/locales.js';
import type { TagName } from '../src/report/charts.js';
import { decodeText } from '../src/report/decode-text.js';
import { type Language, languageOf } from '../src/report/language.js';
import { nameEncoding } from '../src/report/name-encoding.js';
import { oneLine } from '../src/report/one-line.js';
import type { Report } from '../src/report/report.js';
import { type Choice, compose } from '../src/server/choice.js';
import { offerChoices } from './choices.js';
import { type Codes, embedCodes } from './embed-code.js';
import { sheetTemplate } from './sheet.js';
import { LANGUAGE_NAMES, words } from './words.js';

const shipped: Readonly<Record<string, Report>> = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };
const chosen = {
  dataset: 'liwan-2017',
  chart: 'request-outcomes',
  language: '',
  variant: '',
  theme: '',
  way: 'oneFile',
};
/** A longer text is read but not shown: its layout in the field would take half a minute. */
const LONGEST_SHOWN = 200_000;
/** The maximum number of figures, and of bytes, for a preview; a statutory report has about 200 figures. */
const MOST_FIGURES = 2000;
const LARGEST_FILE = 50_000_000;

/** Where each method looks for the user's own report, as keys of `words`. */
const BESIDE: Readonly<Record<string, string>> = {
  oneFile: 'beside-page',
  npm: 'beside-page',
  frame: 'beside-frame',
  png: 'beside-command',
};

const main = document.querySelector('main') as HTMLElement;
let own: Report | null = null;
let problems: readonly string[] = [];
let told = '';
let pageLanguage: Language = 'zh-Hans';
let previewed: readonly unknown[] = [];

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', drop);

offerChoices([], ({ lang }) => {
  pageLanguage = languageOf(lang) ?? 'en';
  if (chosen.language === '') chosen.language = lang;
  update();
});

function update(): void {
  const said = words[pageLanguage] ?? {};
  const language = languageOf(chosen.language) ?? 'en';
  const report = chosen.dataset === 'own' ? own : (shipped[chosen.dataset] ?? null);
  const charts = [...EMBEDDABLE.keys()].filter((name) => report && publishes(report, name));
  if (report && !charts.includes(chosen.chart)) chosen.chart = charts[0] ?? 'report';
  const variants = (EMBEDDABLE.get(chosen.chart) ?? []).filter(
    (name) => report && publishes(report, chosen.chart, name),
  );
  if (!variants.includes(chosen.variant)) chosen.variant = '';
  const codes = report ? embedCodes({ ...chosen, report, language, shipped: chosen.dataset !== 'own' }) : {};
  if (report && !(chosen.way in codes)) chosen.way = 'oneFile';
  render(
    html`<div class="rail">
        <section class="choose">
          <h2>${said['choose']}</h2>
          <form class="builder" @change=${change}>
            ${select(
              'dataset',
              said['dataset'],
              [...Object.keys(shipped), 'own'].map((id) => [id, said[id] ?? id]),
            )}
            ${chosen.dataset === 'own' ? ownTemplate(said) : nothing}
            <div role="status">${statusTemplate(said)}</div>
            ${report ? choicesTemplate(said, charts, variants) : nothing}
          </form>
        </section>
      </div>
      ${report ? resultTemplate(said, codes, report) : nothing}`,
    main,
  );
  if (report) preview(report, language);
  else previewed = [];
}

function ownTemplate(said: Readonly<Record<string, string>>) {
  return html`<label
      >${said['paste']}
      <textarea name="json" rows="4" spellcheck="false" @paste=${paste} @input=${pasted}></textarea></label
    ><label>${said['file']} <input type="file" name="file" accept=".json,application/json" /></label>
    <p>${said['own-hint']}</p>`;
}

/** The status of the user's own report. */
function statusTemplate(said: Readonly<Record<string, string>>) {
  if (chosen.dataset !== 'own') return nothing;
  const [first, ...others] = problems;
  if (first === undefined) return own ? html`<p>${said['taken']}</p>` : nothing;
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
function choicesTemplate(
  said: Readonly<Record<string, string>>,
  charts: readonly string[],
  variants: readonly string[],
) {
  const names = locales[pageLanguage].charts;
  return html`${select(
    'chart',
    said['chart'],
    charts.map((name) => [name, names[name as TagName]]),
  )}
  ${
    variants.length > 1
      ? select(
          'variant',
          said['variant'],
          variants.map((name, index) => [index === 0 ? '' : name, said[name] ?? name]),
        )
      : nothing
  }
  ${select('language', said['chart-language'], Object.entries(LANGUAGE_NAMES))}
  ${select('theme', said['chart-theme'], [
    ['', said['as-page'] ?? ''],
    ['light', said['light'] ?? ''],
    ['dark', said['dark'] ?? ''],
  ])}`;
}

function resultTemplate(said: Readonly<Record<string, string>>, codes: Codes, report: Report) {
  return html`<div class="made">
      <h2>${said['preview']}</h2>
      <div id="preview"></div>
      <h2>${said['code']}</h2>
      <form class="builder" @change=${change}>
        ${select(
          'way',
          said['way'],
          Object.keys(codes).map((way) => [way, said[way] ?? way]),
        )}
        <p>${hint(said)}</p>
        <textarea
          name="code"
          rows="8"
          readonly
          spellcheck="false"
          aria-label=${said['code']}
          .value=${codes[chosen.way]?.() ?? ''}
        ></textarea>
        <p>
          <button type="button" @click=${copy}>${said['copy']}</button>
          <span role="status">${told}</span>
        </p>
      </form>
    </div>
    ${guard([report, pageLanguage], () => sheetTemplate(report, pageLanguage))}`;
}

/** A hint on the chosen method, if there is one. */
function hint(said: Readonly<Record<string, string>>): string {
  const light = ['html', 'picture', 'png'].includes(chosen.way) && chosen.theme === 'dark';
  const beside = chosen.dataset === 'own' ? said[BESIDE[chosen.way] ?? ''] : undefined;
  return [
    said[`${chosen.way}-hint`],
    light ? said['light-hint'] : undefined,
    beside && `${beside} ${own?.id}.json`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The element itself, recreated on each change, so that the preview shows what the code produces. */
function preview(report: Report, language: string): void {
  const { chart, variant, theme } = chosen;
  const wanted = [report, chart, variant, theme, language];
  if (wanted.every((choice, index) => choice === previewed[index])) return;
  previewed = wanted;
  const element = document.createElement(`foi-${chart}`) as HTMLElement & { report: Report };
  element.lang = language;
  element.setAttribute('heading-level', '3');
  if (variant !== '') element.setAttribute('variant', variant);
  if (theme !== '') element.setAttribute('theme', theme);
  element.report = report;
  document.querySelector('#preview')?.replaceChildren(element);
}

function publishes(report: Report, chart: string, variant?: string): boolean {
  return compose(report, { chart: chart as Choice['chart'], variant }) !== null;
}

function select(
  name: keyof typeof chosen,
  label: string | undefined,
  options: readonly (readonly [string, string])[],
) {
  return html`<label
    >${label}
    <select name=${name}>
      ${options.map(([value, text]) => html`<option value=${value} .selected=${chosen[name] === value}>${text}</option>`)}
    </select></label
  >`;
}

function change(event: Event): void {
  const field = event.target as HTMLInputElement;
  told = '';
  if (field.name === 'json') take(field.value);
  else if (field.name === 'file') void takeFile(field.files?.[0]);
  else if (field.name in chosen) {
    chosen[field.name as keyof typeof chosen] = field.value;
    if (field.name === 'dataset') problems = [];
    update();
  }
}

/** Reads pasted or dropped text immediately, and typed text when the field loses focus. */
function pasted(event: InputEvent): void {
  if (event.inputType.startsWith('insertFrom')) take((event.target as HTMLTextAreaElement).value);
}

function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text') ?? '';
  if (text.length <= LONGEST_SHOWN) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).value = '';
  take(text);
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
  const bytes = file.size > LARGEST_FILE ? null : new Uint8Array(await file.arrayBuffer());
  const text = bytes && decodeText(bytes);
  const field = document.querySelector<HTMLTextAreaElement>('textarea[name=json]');
  if (field) field.value = '';
  if (text !== null || !bytes) return take(text);
  own = null;
  problems = [locales[pageLanguage].failure({ kind: 'not-text', encoding: nameEncoding(bytes) })];
  update();
}

/** Reads the user's own report, null if it is too long. It does not leave the page. */
function take(text: string | null): void {
  const messages = locales[pageLanguage];
  own = null;
  problems = [];
  try {
    const read = readReport(text === null ? null : JSON.parse(text.replace(/^\ufeff/, '')));
    if (text === null || (read.report && read.report.observations.length > MOST_FIGURES))
      problems = [words[pageLanguage]?.['too-long'] ?? ''];
    else if (read.report) own = read.report;
    else
      problems = [
        messages.failure({ kind: 'invalid', problems: read.problems }),
        ...read.problems.map((problem) => oneLine(messages.problem(problem))),
      ];
  } catch (error) {
    problems = [oneLine(messages.failure({ kind: 'not-json', reason: (error as Error).message }))];
  }
  update();
}

/** If the clipboard is not available, selects the text for the user to copy. */
async function copy(): Promise<void> {
  const said = words[pageLanguage] ?? {};
  const code = document.querySelector<HTMLTextAreaElement>('textarea[name=code]');
  // Repeated text is announced only if it was removed first.
  told = '';
  update();
  try {
    await navigator.clipboard.writeText(code?.value ?? '');
    told = said['copied'] ?? '';
  } catch {
    code?.focus();
    code?.select();
    told = said['selected'] ?? '';
  }
  update();
}
