import { html, nothing, render } from 'lit';
import '../src/define/all.js';
import '../src/define/appeals-over-years.js';
import '../src/define/comparison.js';
import '../src/define/disclosure-over-years.js';
import '../src/define/requests-over-years.js';
import type { CompleteElement } from '../src/elements/complete-element.js';
import { codeBlock } from './code-block.js';
import { elementOf } from './element-of.js';
import { chartName, type Exhibit, EXHIBITS, isSeries } from './exhibits.js';
import { pageAddress, showPage, type Shown } from './page.js';
import type { Word } from './words.js';

const main = document.querySelector('main') as HTMLElement;

showPage('charts', ['order'], (shown) => {
  render(
    html`<nav class="contents" aria-label=${shown.say('charts')}>
        ${EXHIBITS.map(({ name }) => html`<a href="#${name}">${chartName(name, shown.lang)}</a>`)}
      </nav>
      ${EXHIBITS.map((exhibit) => exhibitTemplate(exhibit, shown))}`,
    main,
  );
});

function exhibitTemplate({ name, shown }: Exhibit, { lang, say, order }: Shown) {
  const title = chartName(name, lang);
  return html`<section class="exhibit" id=${name}>
    <div class="title">
      <h2>${title}</h2>
      <a href="#${name}"
        ><span aria-hidden="true">#</span><span class="spoken">${say('address')}: ${title}</span></a
      >
      <p>${say(`q-${name}` as Word)}</p>
    </div>
    ${shown.map(([reports, variant]) =>
      elementOf(name, { reports, variant, order: order === 'usual' ? undefined : order }),
    )}
    <details>
      <summary>${say('code')}<span class="spoken">: ${title}</span></summary>
      ${shown.map(([reports, variant]) => codeBlock(codeOf(name, reports, variant, lang), say))}
      ${
        isSeries(name)
          ? nothing
          : html`<p>
              <a href=${pageAddress('builder', { chart: name, dataset: shown[0]?.[0] ?? '' })}
                >${say('other-ways')}<span class="spoken">: ${title}</span></a
              >
            </p>`
      }
    </details>
  </section>`;
}

function codeOf(name: Exhibit['name'], reports: string, variant: string | undefined, lang: string): string {
  const data = `${isSeries(name) ? 'report-ids' : 'report-id'}="${reports}"`;
  return `<foi-${name} ${data}${variant === undefined ? '' : ` variant="${variant}"`} lang="${lang}"></foi-${name}>`;
}

void showNamed();

/** Scrolls to the chart that the address names: the browser looked for it before it was there. */
async function showNamed(): Promise<void> {
  const named = document.getElementById(location.hash.slice(1));
  if (!named) return;
  const charts = [...main.querySelectorAll<CompleteElement>('.exhibit > [heading-level]')];
  await Promise.all(charts.map((chart) => chart.updateComplete));
  named.scrollIntoView();
}
