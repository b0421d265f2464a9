import { html, nothing, type TemplateResult } from 'lit';
import { digitsWide } from '../cards/digits-wide.js';
import type { Messages } from '../locale/messages.js';
import {
  type FigureCell,
  flaggedText,
  lineOf,
  type ShareCell,
  type TableRow,
  type Tile,
} from '../table/table.js';
import { type Bar, isPale, type Mark } from '../marks/mark.js';
import { markTemplate, percent } from './marks.js';
import type { Opened, View } from './view.js';

/** Whether a label has lines of its own on a phone, where a share leaves it less room; Latin letters are wider than digits. */
const isLong = (label: string, columnCount: number) =>
  digitsWide(label) > (/[a-z]/i.test(label) ? 12 : 16) + (columnCount < 3 ? 10 : 0);

/** Where a row is, and how it is shown. */
interface RowContext {
  readonly member: boolean;
  readonly hidden: boolean;
  readonly columnCount: number;
  readonly view: View;
}

/** A row, followed by its evidence, if open, and its members. */
export function rowTemplates(row: TableRow, place: RowContext): readonly TemplateResult[] {
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
    <th part="group-label" role="rowheader" scope="rowgroup" colspan=${columnCount}>
      ${cells[0] && flaggedText(cells[0])}
    </th>
  </tr>`;
}

/**
 * The most common row: a bar and text only. It is a single template without nested ones, and its constant content is
 * not a template part: templates and parts cost time and memory.
 */
function barRowTemplate(row: TableRow, bar: Bar, place: RowContext): TemplateResult {
  const { label, figure, share } = lineOf(row);
  const { id, text, basis } = figure;
  const { opened, messages } = place.view;
  const fill = basis.remainder ? 'hatched' : 'solid';
  const kind = kindOf(row, place);
  return html`<tr
    class=${classOf(kind, bar, label.text, place)}
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
          <g class="fill">
            <rect class=${fill} width="3" height="100%"></rect>
            <rect class=${fill} width=${percent(bar.length)} height="100%"></rect>
          </g></svg></span
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
function rowTemplate(row: TableRow, place: RowContext): TemplateResult {
  const { label, figure, share } = lineOf(row);
  const { id, text, flagged, mark, tile, basis } = figure;
  const { opened, messages } = place.view;
  const kind = kindOf(row, place);
  const key = mark?.type === 'key';
  // Without an axis, a figure without a bar is not mistaken for 0.
  const unscaled = !mark && basis.figure.value && row.kind === 'class' ? 'unscaled' : '';
  return html`<tr
    class=${`${classOf(kind, mark, label.text, place)} ${mark ? '' : `plain ${tile?.size ?? ''} ${unscaled}`}`}
    part=${partOf(figure, kind)}
    role="row"
    data-path=${id}
    ?hidden=${place.hidden}
  >
    <th class="label" part="label" role="rowheader" scope="row">
      ${key ? markTemplate(mark, basis.remainder) : nothing}${
        row.members.length > 0 ? groupTemplate(label.text, id, opened) : (tile?.label ?? label.text)
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
        >${flagged ? flag : nothing}${unitTemplate(tile)}</span
      >
    </td>
    ${place.columnCount < 3 ? nothing : shareTemplate(share, messages)}
  </tr>`;
}

const kindOf = ({ kind }: TableRow, { member }: RowContext) =>
  kind === 'total' ? kind : member ? 'member' : '';

/** A total has no mark: its row is the same at every width. */
const classOf = (kind: string, mark: Mark | null, label: string, { columnCount }: RowContext) =>
  kind === 'total'
    ? kind
    : `line ${kind} ${isPale(mark) ? 'pale' : ''} ${isLong(label, columnCount) ? 'tall' : ''}`;

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

/** A derived number has a visible star and a word for screen readers. */
function shareTemplate(share: ShareCell | undefined, { derived }: Messages): TemplateResult {
  return share?.flagged
    ? html`<td class="share" part="share" role="cell">
        ${share.text}<span class="spoken" .textContent=${derived}></span>${flag}
      </td>`
    : html`<td class="share" part="share" role="cell" .textContent=${share?.text ?? ''}></td>`;
}

/** The unit of a key figure. */
export function unitTemplate(tile: Tile | undefined): TemplateResult | typeof nothing {
  return tile?.unit ? html` <span class="unit" .textContent=${tile.unit}></span>` : nothing;
}

const flag = html`<span class="flag" part="flag" aria-hidden="true">*</span>`;
