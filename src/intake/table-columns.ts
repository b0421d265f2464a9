import { plainText, readFigure } from './read-figure.js';
import { cellsOf, type TableGrid } from './table-grid.js';
import type { AddProblem } from './table-problem.js';
import { unitIn, unitOf } from './unit-words.js';

/** A column: its place, from 0, and its header, or its number from 1 if it has none. */
export interface TableColumn {
  readonly at: number;
  readonly name: string;
}

/** The columns of labels, counts and shares, where present. */
export interface TableColumns {
  readonly label: TableColumn;
  readonly count: TableColumn | undefined;
  readonly share: TableColumn | undefined;
}

/** Headers of columns without figures of the report. */
const ASIDE =
  /^(?:[序编編][号號]|no\.?|#|[备備附]?[注註]|[说說]明|notes?|remarks?|操作|[选選][择擇]|actions?|select)$/i;

/** Headers of shares of the total. A share of something else names that. */
const OF_TOTAL =
  '(?:所?[占佔](?:[总總][数數計计]?的?)?)?(?:比[例重]?|[百千]分[比率])\\s*[%‰]?|[占佔][总總][数數计計]?|(?:[%‰]|shares?|per ?cent(?:age)?s?|proportions?)(?: of (?:the )?total)?';
const SHARE = new RegExp(`^(?:${OF_TOTAL})$`, 'i');

/** Words of other kinds in brackets after a header of shares. */
const REMARK =
  /^(?:(?:of )?(?:the )?total|[总總合][数數计計]|(?:19|20)\d\d\s*年?度?|[计計]算[值得]|derived|calculated|rounded|[约約]|四[舍捨]五入|[单單]位[:：]?\s*[%‰]|[注註]\d*)$/i;

/** Words for a share, in brackets after a header of counts. */
const SHARING = /[占佔比%‰]|百分|千分|share|per ?cent|proportion/i;

/** Headers of counts. Other columns may be about another year, a plan, punctuality or a larger area. */
const COUNT = new RegExp(
  `^(?:[\\s申请請办辦理结結受收到公开開信息政府本年度全条條件宗份个個人次项項数數量目字值金额額元万萬总總合计計]*(?:[及和与與、](?:${OF_TOTAL}))?|(?:total )?(?:number|count|amount|figure|total)s?(?: of \\w+)?(?: and shares?)?)$`,
  'i',
);

/**
 * Identifies the columns. The first that is not all numbers has the labels; the others are identified by their
 * headers or, without headers, by their content.
 *
 * @param ours Whether this package wrote the table: its columns are then also recognised by their order, because it
 *   may have been translated.
 * @returns null if it reported why the columns are unclear.
 */
export function findColumns(grid: TableGrid, ours: boolean, addProblem: AddProblem): TableColumns | null {
  const rows = grid.body.filter((row) => cellsOf(row).length > 1);
  const columns = Array.from({ length: grid.width }, (_, at) => {
    const header = headerOf(grid, at);
    const bare = bareHeader(header);
    const texts = rows.map(({ cells }) => cells[at]?.text ?? '');
    const read = texts.map((text) => readFigure(text));
    const counted = read.some((figure) => figure?.value !== null);
    const shared = read.some((figure) => figure?.value === null && figure.share);
    const base = otherBase(header);
    const share = !base && (SHARE.test(bare) || (bare === '' && shared && !counted));
    const known = COUNT.test(bare) || unitIn(header) !== null || unitIn(bare) !== null || (ours && at === 1);
    const count = !share && !base && known && (bare !== '' || !shared);
    const words = texts.some((text) =>
      /[^\s\d０-９.,，．%％‰/／-]/.test(text.replace(/per ?cent|[百千]分之/i, '')),
    );
    return { at, name: header || String(at + 1), aside: asideColumn(grid, at), words, share, count };
  });
  const read = columns.filter(({ aside }) => !aside);
  const label = read.find(({ words }) => words);
  const others = read.filter((one) => one !== label);
  const [count, ...counts] = others.filter((one) => one.count);
  const [share, ...shares] = others.filter((one) => one.share);
  const doubtful = others.filter(
    (one) =>
      !label ||
      (!one.count && !one.share) ||
      (one.count && counts.length > 0) ||
      (one.share && shares.length > 0),
  );
  const inOrder = ours && label && others.length > 0 && others.length < 3;
  if (inOrder && doubtful.length > 0) return { label, count: others[0], share: others[1] };
  if (rows.length === 0 || (label && others.length === 0)) addProblem('no-figures');
  else if (!label || doubtful.length > 0)
    addProblem('columns', { text: doubtful.map(({ name }) => name).join(' · ') });
  else return { label, count, share };
  return null;
}

/** Whether a column contains no statistics: numbers of rows, remarks, buttons. */
export function asideColumn(grid: TableGrid, at: number): boolean {
  const bare = bareHeader(headerOf(grid, at));
  const cells = [...grid.head, ...grid.body]
    .filter((row) => cellsOf(row).length > 1)
    .map((row) => row.cells[at]);
  const idle =
    cells.some((cell) => cell?.idle) && cells.every((cell) => !cell || cell.idle || cell.text === '');
  return ASIDE.test(bare) || idle;
}

/** Whether a header is that of counts or shares. */
export function namesFigures(header: string): boolean {
  const bare = bareHeader(header);
  return bare !== '' && (SHARE.test(bare) || COUNT.test(bare) || unitIn(header) !== null);
}

/** The header of each column. */
export function columnNames(grid: TableGrid): readonly string[] {
  return Array.from({ length: grid.width }, (_, at) => headerOf(grid, at));
}

/** Whether the brackets in a header name what its shares are of, and it is not the total. */
function otherBase(header: string): boolean {
  const bare = bareHeader(header);
  const brackets = [...plainText(header).matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words.trim());
  const described = (words: string) => SHARE.test(words) || REMARK.test(words);
  const ofShare = SHARE.test(bare) || bare === '';
  return brackets.some((words) => (ofShare || SHARING.test(words)) && !described(words) && !unitOf(words));
}

/** A header without brackets, their content, and years. */
function bareHeader(header: string): string {
  return plainText(header)
    .replace(/\([^()]*\)|(?:19|20)\d\d|[本全]?年度?/g, '')
    .trim();
}

/** Arrows of sortable columns. */
const ARROWS = /^[\s\u2190-\u21ff\u25b2-\u25c5\u2b05-\u2b0d]+|[\s\u2190-\u21ff\u25b2-\u25c5\u2b05-\u2b0d]+$/g;

/**
 * All header text of a column, outermost first, without arrows. A cell across all columns is a title, not a header.
 */
function headerOf({ head }: TableGrid, column: number): string {
  const words = head
    .filter((row) => cellsOf(row).length > 1)
    .map(({ cells }) => cells[column]?.text.replace(ARROWS, '') ?? '');
  return [...new Set(words)].filter((text) => text !== '').join(' ');
}
