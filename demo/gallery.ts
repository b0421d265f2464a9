import { html, render } from 'lit';
import '../src/define/all.js';
import { type Language, LANGUAGES } from '../src/report/language.js';
import { showPage } from './page.js';
import { LANGUAGE_NAMES } from './words.js';

/** Every chart of both reports in all three languages, at a chosen width. */
showPage('gallery', ['width', 'dataset'], ({ width, dataset }) => {
  const at = (lang: Language) =>
    html`<div class="at-${width}" lang=${lang}>
      <h2>${LANGUAGE_NAMES[lang][0]}</h2>
      <foi-key-figures report-id=${dataset} heading-level="3"></foi-key-figures>
      <foi-disclosure-categories report-id=${dataset} heading-level="3"></foi-disclosure-categories>
      ${
        dataset === 'liwan-2017'
          ? html`<foi-request-channels report-id=${dataset} heading-level="3"></foi-request-channels>
              <foi-request-channels
                report-id=${dataset}
                heading-level="3"
                variant="strip"
              ></foi-request-channels>
              <foi-request-subjects report-id=${dataset} heading-level="3"></foi-request-subjects>`
          : html`<foi-request-flow report-id=${dataset} heading-level="3"></foi-request-flow>
              <foi-applicants report-id=${dataset} heading-level="3"></foi-applicants>
              <foi-statutory-table report-id=${dataset} heading-level="3"></foi-statutory-table>
              <foi-statutory-table
                report-id=${dataset}
                heading-level="3"
                variant="disputes"
              ></foi-statutory-table>`
      }
      <foi-request-outcomes report-id=${dataset} heading-level="3"></foi-request-outcomes>
      <foi-request-outcomes report-id=${dataset} heading-level="3" variant="strip"></foi-request-outcomes>
      <foi-appeal-results report-id=${dataset} heading-level="3"></foi-appeal-results>
      <foi-appeal-results report-id=${dataset} heading-level="3" variant="bars"></foi-appeal-results>
    </div>`;
  render(html`${LANGUAGES.map(at)}`, document.querySelector('main') as HTMLElement);
});
