import type { FormHeader } from '../forms/form-table.js';
import type { HeaderCell } from './table.js';

/** The text of a header in one language: its label, with what the form prints before and after it. */
export type Name = (header: FormHeader) => Pick<HeaderCell, 'prefix' | 'text' | 'remark'>;

/** A header directly above or beside figures, with its id and those of all groups around it, outermost first. */
interface Leaf {
  readonly header: FormHeader;
  readonly ids: readonly string[];
  readonly span: number;
}

/** Headers as rows of cells, and the leaves that the figures belong to. */
export interface HeaderLayout {
  readonly rows: readonly (readonly HeaderCell[])[];
  readonly leaves: readonly Leaf[];
}

/** The maximum number of nested headers; 0 for none. */
export function depthOf(headers: readonly FormHeader[]): number {
  return headers.reduce((depth, { members }) => Math.max(depth, 1 + depthOf(members)), 0);
}

/** The number of headers without members. */
export function leafCount(headers: readonly FormHeader[]): number {
  return headers.reduce((sum, { members }) => sum + (members.length > 0 ? leafCount(members) : 1), 0);
}

/**
 * Column headers: one row per level; a header without members reaches down to the last level.
 *
 * @param width The number of columns to fill: if there are fewer leaves, the last one spans the rest.
 * @param id The prefix of the ids.
 * @param outer The ids of the headers above all of them.
 */
export function layOutColumns(
  headers: readonly FormHeader[],
  width: number,
  id: string,
  name: Name,
  outer: readonly string[] = [],
): HeaderLayout {
  const depth = depthOf(headers);
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  const leaves: Leaf[] = [];
  const visit = (header: FormHeader, level: number, room: number, path: readonly string[]): void => {
    const group = header.members.length > 0;
    const own = `${id}-${level}-${rows[level]?.length ?? 0}`;
    rows[level]?.push({
      kind: 'header',
      id: own,
      ...name(header),
      flagged: false,
      scope: room > 1 ? 'colgroup' : 'col',
      level,
      colspan: room,
      rowspan: group ? 1 : depth - level,
      headers: path,
      key: header.key,
    });
    const ids = [...path, own];
    if (group) fill(header.members, level + 1, room, ids);
    else leaves.push({ header, ids, span: room });
  };
  const fill = (
    members: readonly FormHeader[],
    level: number,
    room: number,
    path: readonly string[],
  ): void => {
    const spare = room - leafCount(members);
    members.forEach((member, index) => {
      const last = index === members.length - 1;
      visit(member, level, leafCount([member]) + (last ? spare : 0), path);
    });
  };
  fill(headers, 0, width, outer);
  return { rows, leaves };
}

/**
 * Row headers: one row per leaf, beginning with the groups that start there; a header without members reaches to the
 * last of `depth` columns.
 *
 * @param outer The ids of the headers around all of them.
 */
export function layOutRows(
  headers: readonly FormHeader[],
  depth: number,
  id: string,
  name: Name,
  outer: readonly string[] = [],
): HeaderLayout {
  const rows: (readonly HeaderCell[])[] = [];
  const leaves: Leaf[] = [];
  const visit = (
    header: FormHeader,
    own: string,
    level: number,
    path: readonly string[],
    before: readonly HeaderCell[],
  ): void => {
    const { members } = header;
    const cell: HeaderCell = {
      kind: 'header',
      id: own,
      ...name(header),
      flagged: false,
      scope: members.length > 0 ? 'rowgroup' : 'row',
      level,
      colspan: members.length > 0 ? 1 : depth - level,
      rowspan: members.length > 0 ? leafCount(members) : 1,
      headers: path,
      key: header.key,
    };
    const ids = [...path, own];
    members.forEach((member, index) =>
      visit(member, `${own}-${index}`, level + 1, ids, index === 0 ? [...before, cell] : []),
    );
    if (members.length > 0) return;
    rows.push([...before, cell]);
    leaves.push({ header, ids, span: 1 });
  };
  headers.forEach((header, index) => visit(header, `${id}-${index}`, 0, outer, []));
  return { rows, leaves };
}
