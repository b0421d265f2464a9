import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locale/messages.js';
import { type FigureCell, lineOf, type Mark, type ShareCell, type TableRow } from '../table/table.js';
import { markTemplate, percent } from './marks.js';
import type { Opened, View } from './view.js';

type Bar = Extract<Mark, { readonly type: 'bar' }>;

/** Where a row stands, and how. */
export interface Place {
  readonly member: boolean;
  readonly hidden: boolean;
  readonly columnCount: number;
  readonly view: View;
}

/** A row; below it its evidence, if that is open, and its members. */
export function rowTemplates(row: TableRow, place: Place): readonly TemplateResult[] {
  const { hidden, columnCount, view } = place;
  if (row.kind === 'block') return [blockTemplate(row, columnCount)];
  const { opened } = view;
  const { figure, share } = lineOf(row);
  const { id, basis, mark } = figure;
  const evidence = !hidden && opened?.has('evidence', id) && opened.evidence(basis, id, columnCount);
  const closed = hidden || !opened?.has('group', id);
  const plain =
    mark?.type === 'bar' &&
    mark.start === 0 &&
    row.members.length === 0 &&
    columnCount === 3 &&
    !figure.flagged &&
    !share?.flagged;
  return [
    plain ? barRowTemplate(row, mark, place) : rowTemplate(row, place),
    ...(evidence ? [evidence] : []),
    ...row.members.flatMap((member) => rowTemplates(member, { ...place, member: true, hidden: closed })),
  ];
}

function blockTemplate({ cells }: TableRow, columnCount: number): TemplateResult {
  return html`<tr class="group" role="row">
    <th part="group-label" role="rowheader" scope="rowgroup" colspan=${columnCount}>${cells[0]?.text}</th>
  </tr>`;
}

/**
 * A row as most are: a bar, and nothing beside it but words. It is one template with no other in it, and what is the
 * same in every row is no part of it: templates and parts cost time and memory.
 */
function barRowTemplate(row: TableRow, bar: Bar, place: Place): TemplateResult {
  const { label, figure, share } = lineOf(row);
  const { id, text, basis } = figure;
  const { opened, messages } = place.view;
  const fill = basis.remainder ? 'hatched' : 'solid';
  const kind = kindOf(row, place);
  return html`<tr
    class=${kind}
    part=${partOf(figure, kind)}
    role="row"
    data-path=${id}
    ?hidden=${place.hidden}
  >
    <th class="label" part="label" role="rowheader" scope="row" .textContent=${label.text}></th>
    <td class="count" part="count" role="cell">
      <span class="mark"
        ><svg
          class="bar"
          part=${basis.remainder ? 'mark mark-remainder' : 'mark'}
          aria-hidden="true"
          focusable="false"
        >
          <rect class="track" part="track" width=${percent(bar.whole ?? 0)} height="100%"></rect>
          <rect class=${fill} width="3" height="100%"></rect>
          <rect class=${fill} width=${percent(bar.length)} height="100%"></rect></svg></span
      ><span class="number"
        ><button
          type="button"
          data-opens="evidence"
          part="number"
          aria-expanded=${opened?.has('evidence', id) ?? false}
          aria-label=${messages.evidenceOf(text, figure.flagged, label.text)}
          .textContent=${text}
        ></button
      ></span>
    </td>
    <td class="share" part="share" role="cell" .textContent=${share?.text ?? ''}></td>
  </tr>`;
}

/** A row of any kind. */
function rowTemplate(row: TableRow, place: Place): TemplateResult {
  const { label, figure, share } = lineOf(row);
  const { id, text, flagged, mark, tile = '', basis } = figure;
  const { opened, messages } = place.view;
  const kind = kindOf(row, place);
  const key = mark?.type === 'key';
  // Without an axis, a figure that has no bar does not look like 0.
  const unscaled = !mark && basis.figure.value && row.kind === 'class' ? 'unscaled' : '';
  return html`<tr
    class=${`${kind} ${mark ? '' : `plain ${tile} ${unscaled}`}`}
    part=${partOf(figure, kind)}
    role="row"
    data-path=${id}
    ?hidden=${place.hidden}
  >
    <th class="label" part="label" role="rowheader" scope="row">
      ${key ? markTemplate(mark, basis.remainder) : nothing}${
        row.members.length > 0 ? groupTemplate(label.text, id, opened) : label.text
      }
    </th>
    <td class="count" part="count" role="cell">
      <span class="mark">${key || !mark ? nothing : markTemplate(mark, basis.remainder)}</span
      ><span class="number"
        ><button
          type="button"
          data-opens="evidence"
          part="number"
          aria-expanded=${opened?.has('evidence', id) ?? false}
          aria-label=${messages.evidenceOf(text, flagged, label.text)}
          .textContent=${text}
        ></button
        >${flagged ? flag : nothing}</span
      >
    </td>
    ${place.columnCount < 3 ? nothing : shareTemplate(share, messages)}
  </tr>`;
}

const kindOf = ({ kind }: TableRow, { member }: Place) => (kind === 'total' ? kind : member ? 'member' : '');

const partOf = ({ basis }: FigureCell, kind: string) =>
  `row${kind && ` row-${kind}`}${basis.remainder ? ' row-remainder' : ''}`;

/** The label of a group, which opens its members. */
function groupTemplate(label: string, path: string, opened: Opened | null): TemplateResult {
  return html`<button
    type="button"
    part="button group-button"
    data-opens="group"
    aria-expanded=${opened?.has('group', path) ?? false}
    .textContent=${label}
  ></button>`;
}

/** A derived number has a star for the eye and a word for the ear. */
function shareTemplate(share: ShareCell | undefined, { derived }: Messages): TemplateResult {
  return share?.flagged
    ? html`<td class="share" part="share" role="cell">
        ${share.text}<span class="said" .textContent=${derived}></span>${flag}
      </td>`
    : html`<td class="share" part="share" role="cell" .textContent=${share?.text ?? ''}></td>`;
}

const flag = html`<span class="flag" part="flag" aria-hidden="true">*</span>`;
