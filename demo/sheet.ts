import { html, type TemplateResult } from 'lit';
import { locales } from '../src/locale/locales.js';
import { proof } from '../src/proof/proof.js';
import { proofCsv } from '../src/proof/proof-csv.js';
import type { Language } from '../src/report/language.js';
import type { Report } from '../src/report/report.js';
import { describeReport } from '../src/words/describe-report.js';

/**
 * The proof sheet of a report, to print and sign. Explicit roles, because the narrow layout changes the display of
 * rows, which would remove their implicit roles.
 */
export function sheetTemplate(report: Report, language: Language, level: 2 | 3 = 2): TemplateResult {
  const messages = locales[language];
  const labels = messages.proof;
  const { title, subtitle, sourceNotes } = describeReport({ messages, report });
  const [, ...columns] = labels.columns;
  const all = proof(report, language);
  const csv = `data:text/csv;charset=utf-8,${encodeURIComponent(proofCsv(report, language))}`;
  return html`<section class="sheet">
    ${level === 2 ? html`<h2>${labels.title}</h2>` : html`<h3>${labels.title}</h3>`}
    <p>${subtitle ? `${title} (${subtitle})` : title}</p>
    ${sourceNotes.map((note) => html`<p>${note}</p>`)}
    <p class="screen"><a href=${csv} download="proof-${report.id}.csv">${labels.download}</a></p>
    <div class="scroll" tabindex="0" role="region" aria-label=${labels.title}>
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
          </tr>
        </thead>
        ${(['printed', 'derived'] as const).map((group) => {
          const lines = all.filter(({ kind }) => kind === group);
          return html`<tbody role="rowgroup">
            <tr role="row" class="kind">
              <td role="cell" colspan=${columns.length}>${labels.kinds[group]} (${lines.length})</td>
            </tr>
            ${lines.map(
              ({ name, text, basis, charts }) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row">${name}</th>
                  <td role="cell" class="figure">${text}</td>
                  <td role="cell">${basis.map((line) => html`<div>${line}</div>`)}</td>
                  <td role="cell">${charts.map((chart) => html`<div>${messages.charts[chart]}</div>`)}</td>
                </tr>`,
            )}
          </tbody>`;
        })}
      </table>
    </div>
    <p class="signature">
      ${labels.signature
        .split(/[ \u3000]{2,}/)
        .filter((label) => label)
        .map((label) => html`<span>${label}</span>`)}
    </p>
  </section>`;
}
