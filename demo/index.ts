import { html, render, svg } from 'lit';
import '../src/define/all.js';
import '../src/define/requests-over-years.js';
import type { FoiRequestOutcomes } from '../src/elements/foi-request-outcomes.js';
import { codeBlock } from './code-block.js';
import { elementOf } from './element-of.js';
import { chartName, EXHIBITS, isSeries } from './exhibits.js';
import { pageAddress, showPage, type Shown, siteAddress } from './page.js';
import { thumbnail } from './thumbnail.js';
import type { Word } from './words.js';

const main = document.querySelector('main') as HTMLElement;

const bars = svg`<g class="fill"><path d="M10 12h40v6H10zM10 25h24v6H10zM10 38h12v6H10z" /></g>`;

const choosePicture = svg`${bars}<g class="line"><rect x="2.5" y="4.5" width="56" height="47" rx="3" />
  <path d="M70 12h24M70 28h24M70 44h24" /></g><path class="hand" d="M52 32l16 8-7 2-3 7z" />`;
const copyPicture = svg`<g class="line"><rect x="26.5" y="4.5" width="46" height="38" rx="3" />
  <rect class="ground" x="16.5" y="12.5" width="46" height="38" rx="3" /></g>
  <path class="stroke" d="M33 24l-8 7.5 8 7.5M46 24l8 7.5-8 7.5" />`;
const pastePicture = svg`<g class="line"><rect x="8.5" y="4.5" width="80" height="47" rx="3" />
  <path d="M8.5 13.500h80M16 20h64M16 48h40" /></g><g class="fill"><path d="M16 25h48v5H16zM16 32h28v5H16zM16 39h14v4H16z" /></g>`;

showPage('home', [], (shown) => {
  const { say, lang } = shown;
  const script = '<script defer src="foi-charts.js"></script>';
  render(
    html`<div class="hero">
        <div>
          <h1>${say('claim')}</h1>
          <p class="lead">${say('claim-lead')}</p>
          <p class="actions">
            <a class="button" href=${pageAddress('builder')}>${say('make-embed')}</a>
            <a class="button quiet" href=${pageAddress('report')}>${say('see-report')}</a>
          </p>
        </div>
        <foi-request-outcomes report-id="liwan-2017" variant="strip" heading-level="2"></foi-request-outcomes>
        <div class="lines-of-code">
          <p>${say('two-lines')}</p>
          ${codeBlock(`${script}\n<foi-request-outcomes report-id="liwan-2017" lang="${lang}"></foi-request-outcomes>\n`, say)}
          <p><a href=${siteAddress('foi-charts.js')} download>${say('download')} foi-charts.js</a></p>
        </div>
      </div>
      ${stepsTemplate(shown)} ${readersTemplate(shown)} ${overviewTemplate(shown)} ${trustTemplate(shown)}`,
    main,
  );
});

function stepsTemplate({ say }: Shown) {
  const step = (word: Word, more: Word, picture: unknown) =>
    html`<li>
      <svg viewBox="0 0 96 56" aria-hidden="true">${picture}</svg>
      <h3>${say(word)}</h3>
      <p>${say(more)}</p>
    </li>`;
  return html`<section>
    <h2>${say('steps')}</h2>
    <ol class="steps">
      ${step('step-choose', 'step-choose-more', choosePicture)}
      ${step('step-copy', 'step-copy-more', copyPicture)}
      ${step('step-paste', 'step-paste-more', pastePicture)}
    </ol>
  </section>`;
}

function readersTemplate({ say }: Shown) {
  return html`<section>
    <h2>${say('readers')}</h2>
    <div class="cards">
      <div>
        <h3>${say('editor')}</h3>
        <p>${say('editor-more')}</p>
        <p><a href=${pageAddress('builder', { place: 'plain' })}>${say('editor-link')}</a></p>
      </div>
      <div>
        <h3>${say('developer')}</h3>
        <p>${say('developer-more')}</p>
        <p><a href=${siteAddress('docs/embedding.html')}>${say('developer-link')}</a></p>
      </div>
      <div>
        <h3>${say('analyst')}</h3>
        <p>${say('analyst-more')}</p>
        <p><a href=${pageAddress('reader')}>${say('analyst-link')}</a></p>
      </div>
    </div>
  </section>`;
}

function overviewTemplate({ say, lang }: Shown) {
  return html`<section>
    <h2>${say('overview')}</h2>
    <p><a href=${pageAddress('charts')}>${say('overview-more')}</a></p>
    <ul class="gallery-links">
      ${EXHIBITS.filter(({ name }) => !isSeries(name) || name === 'requests-over-years').map(
        ({ name, shown: [first] }) => {
          const [reports, variant] = first ?? [];
          const address = `${pageAddress('charts')}#${name}`;
          return html`<li>
            <a href=${address}
              >${thumbnail(elementOf(name, { reports, variant }))}<b>${say(`q-${name}`)}</b
              ><span>${chartName(name, lang)}</span></a
            >
          </li>`;
        },
      )}
    </ul>
  </section>`;
}

function trustTemplate({ say }: Shown) {
  const reason = (word: Word, more: Word) =>
    html`<div>
      <h3>${say(word)}</h3>
      <p>${say(more)}</p>
    </div>`;
  return html`<section>
    <h2>${say('trust')}</h2>
    <div class="cards four">
      ${reason('trust-printed', 'trust-printed-more')} ${reason('trust-rest', 'trust-rest-more')}
      ${reason('trust-null', 'trust-null-more')} ${reason('trust-signed', 'trust-signed-more')}
    </div>
  </section>`;
}

void openFormula();

/** Opens the formula of what the report does not itemise, so that a visitor sees what a number does. */
async function openFormula(): Promise<void> {
  const chart = main.querySelector('foi-request-outcomes') as FoiRequestOutcomes;
  await chart.updateComplete;
  const number = chart.renderRoot.querySelector<HTMLElement>('[part~=row-remainder] [data-opens=evidence]');
  if (!number) return;
  // A click moves the focus there, but a visitor begins at the top.
  number.focus = () => {};
  number.click();
  Reflect.deleteProperty(number, 'focus');
}
