import { html, nothing, type TemplateResult } from 'lit';
import type { Card } from '../cards/card.js';
import { TABLE_SOURCE } from '../intake/build-report.js';
import type { Evidence } from '../report/report.js';
import type { DetailedWording } from '../words/amounts.js';
import { blockHeader, flaggedText, type Line, lineOf, linesOf, type TableRow } from '../table/table.js';
import type { Basis } from '../words/describe-evidence.js';
import { tableNotes } from '../words/table-notes.js';
import { linesTemplate } from './evidence-template.js';

/** A figure with sources that no table in the page shows: the quotation, the source or the formula. */
interface Origin {
  readonly names: readonly string[];
  readonly line: Line;
}

/** The figures of a card, named by block and group, that are based on more than the cell in which they are shown. */
export function originsOf({ table }: Card): readonly Origin[] {
  const found = (rows: readonly TableRow[], names: readonly string[]): readonly Origin[] =>
    rows.flatMap((row) => {
      const line = lineOf(row);
      const own = [...names, line.label.text];
      return [...(restsOnMore(line) ? [{ names: own, line }] : []), ...found(row.members, own)];
    });
  return (table?.bodies ?? []).flatMap((body) => {
    const heading = blockHeader(body);
    const label = heading && flaggedText(heading);
    return found(linesOf(body), label === null ? [] : [label]);
  });
}

function restsOnMore({ figure: { basis } }: Line): boolean {
  const { figure, share } = basis;
  return (
    figure.operands !== undefined ||
    share?.derived === true ||
    (figure.observation?.evidence.some(elsewhere) ?? false)
  );
}

/** Whether evidence is more than the cell of the page table itself. */
function elsewhere({ quote, source }: Evidence): boolean {
  return quote !== undefined || source !== TABLE_SOURCE;
}

/** The basis of a figure, without the cell that a reader sees. */
function withoutOwnCell({ figure, ...rest }: Basis): Basis {
  const { observation } = figure;
  if (!observation) return { figure, ...rest };
  const evidence = observation.evidence.filter(elsewhere);
  return { ...rest, figure: { ...figure, observation: { ...observation, evidence } } };
}

/** The contradictions within a table, below its drawing; nothing if there are none. */
export function tableNotesTemplate({ report, messages }: DetailedWording): TemplateResult {
  const notes = tableNotes(report, messages);
  if (notes.length === 0) return html``;
  return html`<ul class="notes" part="notes" role="list">
    ${notes.map((note) => html`<li part="note">${note}</li>`)}
  </ul>`;
}

/** A plain button that opens the sources of each figure. The figures themselves are in the page table. */
export function originsTemplate(wording: DetailedWording, card: Card, open: boolean): TemplateResult {
  const origins = originsOf(card);
  if (origins.length === 0) return html``;
  const { messages } = wording;
  return html`<div class="download">
      <button
        type="button"
        part="button"
        data-opens="origins"
        aria-expanded=${open}
        aria-label=${messages.noteOn(messages.origins, card.heading)}
      >
        ${messages.origins}
      </button>
    </div>
    ${
      open
        ? html`<ul class="notes opened" part="origins" role="list">
            ${origins.map(
              ({ names, line: { figure, share } }) =>
                html`<li part="origin">
                  <b>${messages.line([...names, figure.text, ...(share ? [share.text] : [])])}</b>
                  ${linesTemplate(wording, withoutOwnCell(figure.basis))}
                </li>`,
            )}
          </ul>`
        : nothing
    }`;
}
