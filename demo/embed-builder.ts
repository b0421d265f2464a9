import { html, nothing, render } from 'lit';
import '../src/define/all.js';
import { allCharts } from '../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { EMBEDDABLE } from '../src/embed/read-address.js';
import { readReport } from '../src/forms/read-report.js';
import { locales } from '../src/locale/locales.js';
import type { ChartName } from '../src/locale/messages.js';
import { languageOf } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import { offerChoices } from './choices.js';
import { embedCodes } from './embed-code.js';
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
const main = document.querySelector('main') as HTMLElement;
let own: Report | null = null;
let problems: readonly string[] = [];
let told = '';
let pageLanguage = 'zh-Hans';

document.addEventListener('dragover', (event) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
});
document.addEventListener('drop', drop);

offerChoices([], ({ lang }) => {
  pageLanguage = lang;
  if (chosen.language === '') chosen.language = lang;
  update();
});

function update(): void {
  const said = words[pageLanguage] ?? {};
  const language = languageOf(chosen.language) ?? 'en';
  const messages = locales[languageOf(pageLanguage) ?? 'en'];
  const report = chosen.dataset === 'own' ? own : (shipped[chosen.dataset] ?? null);
  const charts = [...EMBEDDABLE.keys()].filter((name) => report && publishes(report, name));
  if (report && !charts.includes(chosen.chart)) chosen.chart = charts[0] ?? 'report';
  const variants = EMBEDDABLE.get(chosen.chart) ?? [];
  if (!variants.includes(chosen.variant)) chosen.variant = '';
  const codes = report ? embedCodes({ ...chosen, report, language, shipped: chosen.dataset !== 'own' }) : {};
  if (!(chosen.way in codes)) chosen.way = 'oneFile';
  render(
    html`<form class="builder" @change=${change}>
        ${select(
          'dataset',
          said['dataset'],
          [...Object.keys(shipped), 'own'].map((id) => [id, said[id] ?? id]),
        )}
        ${
          chosen.dataset === 'own'
            ? html`<label
                  >${said['paste']}
                  <textarea name="json" rows="4" spellcheck="false" @input=${pasted}></textarea></label
                ><label
                  >${said['file']} <input type="file" name="file" accept=".json,application/json"
                /></label>`
            : nothing
        }
        ${select(
          'chart',
          said['chart'],
          charts.map((name) => [name, messages.charts[name as ChartName]]),
        )}
        ${select('language', said['language'], Object.entries(LANGUAGE_NAMES))}
        ${variants.length > 1 ? select('variant', said['variant'], [['', said['usual'] ?? ''], ...variants.map((name) => [name, said[name] ?? name] as const)]) : nothing}
        ${select('theme', said['theme'], [
          ['', said['as-page'] ?? ''],
          ['light', said['light'] ?? ''],
          ['dark', said['dark'] ?? ''],
        ])}
      </form>
      <div role="status">
        ${
          problems.length > 0
            ? html`<ul>
                ${problems.slice(0, 10).map((problem) => html`<li>${problem}</li>`)}
              </ul>`
            : chosen.dataset === 'own' && own
              ? html`<p>${said['taken']}</p>`
              : nothing
        }
      </div>
      ${report ? resultTemplate(said, codes, report) : nothing}`,
    main,
  );
  if (report) preview(report, language);
}

function resultTemplate(
  said: Readonly<Record<string, string>>,
  codes: Readonly<Record<string, string>>,
  report: Report,
) {
  return html`<h2>${said['preview']}</h2>
    <div id="preview"></div>
    <h2>${said['code']}</h2>
    <form class="builder" @change=${change}>
      ${select(
        'way',
        said['way'],
        Object.keys(codes).map((way) => [way, said[way] ?? way]),
      )}
      <label
        >${said['code']}
        <textarea
          name="code"
          rows="8"
          readonly
          spellcheck="false"
          .value=${codes[chosen.way] ?? ''}
        ></textarea>
      </label>
      <p>${hint(said)}</p>
      <p>
        <button type="button" @click=${copy}>${said['copy']}</button>
        <span role="status">${told}</span>
      </p>
    </form>
    ${sheetTemplate(report, languageOf(pageLanguage) ?? 'en')}`;
}

/** What must be known of a way to embed, if anything. */
function hint(said: Readonly<Record<string, string>>): string {
  const light = ['html', 'picture', 'png'].includes(chosen.way) && chosen.theme === 'dark';
  const beside = chosen.dataset === 'own' && ['oneFile', 'npm', 'frame'].includes(chosen.way);
  return [
    said[`${chosen.way}-hint`],
    light ? said['light-hint'] : undefined,
    beside ? `${said['beside-hint']} ${own?.id}.json` : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The element itself, made anew: what is shown is what the code makes. */
function preview(report: Report, language: string): void {
  const element = document.createElement(`foi-${chosen.chart}`) as HTMLElement & { report: Report };
  element.lang = language;
  element.setAttribute('heading-level', '3');
  if (chosen.variant !== '') element.setAttribute('variant', chosen.variant);
  if (chosen.theme !== '') element.setAttribute('theme', chosen.theme);
  element.report = report;
  document.querySelector('#preview')?.replaceChildren(element);
}

function publishes(report: Report, name: string): boolean {
  const kind = allCharts.find((chart) => chart.name === name);
  if (!kind) return name === 'report' || report.form.startsWith('cn-');
  return (
    kind.compose(report, { messages: locales.en, variant: kind.variants[0] ?? '', order: kind.order }) !==
    null
  );
}

function select(
  name: keyof typeof chosen,
  label: string | undefined,
  options: readonly (readonly [string, string])[],
) {
  return html`<label
    >${label}
    <select name=${name}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${chosen[name] === value}>${text}</option>`)}
    </select></label
  >`;
}

function change(event: Event): void {
  const field = event.target as HTMLInputElement;
  told = '';
  if (field.name === 'json') take(field.value);
  else if (field.name === 'file') void field.files?.[0]?.text().then(take);
  else if (field.name in chosen) {
    chosen[field.name as keyof typeof chosen] = field.value;
    if (field.name === 'dataset') problems = [];
    update();
  }
}

/** What is pasted or dropped into the field is read at once, what is typed when the field is left. */
function pasted(event: InputEvent): void {
  if (event.inputType.startsWith('insertFrom')) take((event.target as HTMLTextAreaElement).value);
}

/** A file may be dropped anywhere: beside a field the browser would leave the page for it. */
function drop(event: DragEvent): void {
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  chosen.dataset = 'own';
  void file.text().then(take);
}

/** A report of one's own; nothing of it leaves the page. */
function take(text: string): void {
  const messages = locales[languageOf(pageLanguage) ?? 'en'];
  own = null;
  try {
    const read = readReport(JSON.parse(text.replace(/^\ufeff/, '')));
    own = read.report ?? null;
    problems = (read.problems ?? []).map((problem) => messages.problem(problem));
  } catch (error) {
    problems = [messages.failure({ kind: 'not-json', reason: String(error) })];
  }
  update();
}

/** Where a page may not use the clipboard, the text is selected for the reader to copy. */
async function copy(): Promise<void> {
  const said = words[pageLanguage] ?? {};
  const code = document.querySelector<HTMLTextAreaElement>('textarea[name=code]');
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
