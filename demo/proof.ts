import { html, render } from 'lit';
import { huaian2024, liwan2017 } from '../src/data/index.js';
import { languageOf } from '../src/report/language.js';
import { locales } from '../src/locale/locales.js';
import { proof } from '../src/proof/proof.js';
import { proofCsv } from '../src/proof/proof-csv.js';
import { describeReport } from '../src/words/describe-report.js';
import { offerChoices } from './choices.js';

const reports = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };

/** The proof sheet as a page to print and to sign. */
offerChoices(['dataset'], ({ dataset, lang }) => {
  const report = reports[dataset as keyof typeof reports];
  const language = languageOf(lang) ?? 'en';
  const messages = locales[language];
  const said = messages.proof;
  const { title, publisher, period } = describeReport({ messages, report });
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(proofCsv(report, language))}`;
  render(
    html`<section class="sheet">
      <h2>${said.title}</h2>
      <p>${title} (${messages.line([publisher, period])})</p>
      ${describeReport({ messages, report }).sourceNotes.map((note) => html`<p>${note}</p>`)}
      <p class="screen"><a href=${csv} download="proof-${dataset}.csv">${said.download}</a></p>
      <div class="scroll" tabindex="0" role="region" aria-label=${said.title}>
        <table>
          <thead>
            <tr>
              ${said.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${proof(report, language).map(
              ({ kind, name, text, basis, charts }) =>
                html`<tr>
                  <td>${said.kinds[kind]}</td>
                  <th scope="row">${name}</th>
                  <td class="figure">${text}</td>
                  <td>${basis.map((line) => html`<div>${line}</div>`)}</td>
                  <td>${charts.map((chart) => html`<div>${messages.charts[chart]}</div>`)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="signature">${said.signature}</p>
    </section>`,
    document.querySelector('main') as HTMLElement,
  );
});
