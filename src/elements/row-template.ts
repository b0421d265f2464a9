import { html, nothing, type TemplateResult } from 'lit';
import type { Cell, Mark, Row } from '../cards/card.js';
import type { Messages } from '../locale/messages.js';
import { markTemplate, percent } from './marks.js';
import type { View } from './view.js';

type Bar = Extract<Mark, { readonly type: 'bar' }>;

/** Where a row stands, and how. */
export interface Place {
  readonly path: string;
  readonly kind: '' | 'member' | 'total';
  readonly hidden: boolean;
  readonly columnCount: number;
  readonly view: View;
}

/** A row; below it its evidence, if that is open, and its members. */
export function rowTemplates(row: Row, place: Place): readonly TemplateResult[] {
  const { path, hidden, columnCount, view } = place;
  const { opened } = view;
  const evidence = !hidden && opened?.has('evidence', path) && opened.evidence(row.basis, path, columnCount);
  const closed = hidden || !opened?.has('group', path);
  const { mark, count, share, rows } = row;
  const plain =
    mark?.type === 'bar' &&
    mark.start === 0 &&
    rows.length === 0 &&
    columnCount === 3 &&
    !count.flagged &&
    !share?.flagged;
  return [
    plain ? barRowTemplate(row, mark, place) : rowTemplate(row, place),
    ...(evidence ? [evidence] : []),
    ...rows.flatMap((member) =>
      rowTemplates(member, { ...place, path: `${path}/${member.id}`, kind: 'member', hidden: closed }),
    ),
  ];
}

/**
 * A row as most are: a bar, and nothing beside it but words. It is one template with no other in it, and what is the
 * same in every row is no part of it: templates and parts cost time and memory.
 */
function barRowTemplate(row: Row, bar: Bar, { path, kind, hidden, view }: Place): TemplateResult {
  const { label, hatched, share, count } = row;
  const fill = hatched ? 'hatched' : 'solid';
  return html`<tr class=${kind} part=${partOf(row, kind)} role="row" data-path=${path} ?hidden=${hidden}>
    <th class="label" part="label" role="rowheader" scope="row" .textContent=${label}></th>
    <td class="count" part="count" role="cell">
      <span class="mark"
        ><svg
          class="bar"
          part=${hatched ? 'mark mark-remainder' : 'mark'}
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
          aria-expanded=${view.opened?.has('evidence', path) ?? false}
          aria-label=${view.messages.evidenceOf(count.text, count.flagged, label)}
          .textContent=${count.text}
        ></button
      ></span>
    </td>
    <td class="share" part="share" role="cell" .textContent=${share?.text ?? ''}></td>
  </tr>`;
}

/** A row of any kind. */
function rowTemplate(row: Row, { path, kind, hidden, columnCount, view }: Place): TemplateResult {
  const { label, mark, hatched, share, count, rows, tile = '' } = row;
  const key = mark?.type === 'key';
  return html`<tr
    class=${`${kind} ${mark ? '' : `plain ${tile}`}`}
    part=${partOf(row, kind)}
    role="row"
    data-path=${path}
    ?hidden=${hidden}
  >
    <th class="label" part="label" role="rowheader" scope="row">
      ${key ? markTemplate(mark, hatched) : nothing}${rows.length > 0 ? groupTemplate(label, path, view) : label}
    </th>
    <td class="count" part="count" role="cell">
      <span class="mark">${key || !mark ? nothing : markTemplate(mark, hatched)}</span
      ><span class="number"
        ><button
          type="button"
          data-opens="evidence"
          part="number"
          aria-expanded=${view.opened?.has('evidence', path) ?? false}
          aria-label=${view.messages.evidenceOf(count.text, count.flagged, label)}
          .textContent=${count.text}
        ></button
        >${count.flagged ? flag : nothing}</span
      >
    </td>
    ${columnCount < 3 ? nothing : shareTemplate(share, view.messages)}
  </tr>`;
}

const partOf = ({ hatched }: Row, kind: Place['kind']) =>
  `row${kind && ` row-${kind}`}${hatched ? ' row-remainder' : ''}`;

/** The label of a group, which opens its members. */
function groupTemplate(label: string, path: string, { opened }: View): TemplateResult {
  return html`<button
    type="button"
    part="button group-button"
    data-opens="group"
    aria-expanded=${opened?.has('group', path) ?? false}
    .textContent=${label}
  ></button>`;
}

/** A derived number has a star for the eye and a word for the ear. */
function shareTemplate(share: Cell | null, { derived }: Messages): TemplateResult {
  return share?.flagged
    ? html`<td class="share" part="share" role="cell">
        ${share.text}<span class="said" .textContent=${derived}></span>${flag}
      </td>`
    : html`<td class="share" part="share" role="cell" .textContent=${share?.text ?? ''}></td>`;
}

const flag = html`<span class="flag" part="flag" aria-hidden="true">*</span>`;
