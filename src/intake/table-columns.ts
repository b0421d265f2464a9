import { cellsOf, type GridRow, type TableGrid } from './table-grid.js';
import { type TableProblem, tableProblem } from './table-problem.js';
import { readFigure } from './read-figure.js';
import { unitIn } from './unit-words.js';

/** Where a table has its labels, its counts and its shares, if it has any; what their headers say. */
export interface TableColumns {
  readonly label: number;
  readonly count: number | null;
  readonly share: number | null;
  readonly names: readonly string[];
  /** The header of the shares says that the report does not print them. */
  readonly sharesDerived: boolean;
}

const ASIDE = /^(?:序号|序號|编号|編號|no\.?|#)$|备注|備註|附注|附註|^说明$|^說明$|^(?:notes?|remarks?)$/i;
const SHARE = /占比|佔比|比例|比重|百分[比率]|[%％]|\b(?:share|percent(?:age)?|proportion)s?\b/i;
/** Columns of percentages that are no share of the total: of those in time, of those content, of a larger area. */
const RATE = /率|[满滿]意|[占佔]全|\b(?:rates?|satisf\w*|on[- ]time)\b/i;
/** Columns of another year, and of what has changed since. */
const OTHER_YEAR =
  /同比|[环環]比|增[长長幅减減量]|[变變]化|上年|去年|往年|[较較]|\b(?:last|previous|prior) year|\b(?:changes?|growth|increase|decrease)\b/i;
const COUNT =
  /[数數][量目字额額值]|^[条條件宗项項份][数數]$|[条條件宗项項份][数數]$|金额|金額|\b(?:counts?|numbers?|amounts?|figures?)\b/i;

/**
 * Which column is which: by the words of its header; where these do not tell, the first that is not all numbers has
 * the labels, the only other one with numbers the counts, one with nothing but percentages the shares.
 */
export function findColumns(grid: TableGrid): TableColumns | TableProblem {
  const names = Array.from({ length: grid.width }, (_, column) => nameOf(grid, column));
  const rows = grid.body.filter((row) => cellsOf(row).length > 1);
  const texts = names.map((_, column) => rows.map(({ cells }) => cells[column]?.text.trim() ?? ''));
  const numeric = (column: number) => texts[column]?.some((text) => /[\d０-９]/.test(text)) ?? false;
  const columns = names
    .map((_, column) => column)
    .filter((column) => {
      const name = names[column] ?? '';
      return (
        ![ASIDE, OTHER_YEAR].some((words) => words.test(name)) && !RATE.test(name.replace(/[百比]分?率/g, ''))
      );
    });
  const label = columns.find((column) =>
    texts[column]?.some((text) => /[^\s\d０-９.,，．%％/／-]/.test(text)),
  );
  if (label === undefined) return tableProblem(rows.length > 0 ? 'no-label' : 'empty');

  const others = columns.filter(
    (column) => column !== label && (numeric(column) || SHARE.test(names[column] ?? '')),
  );
  const shares = others.filter(
    (column) =>
      texts[column]?.every((text) => onlyPercent(text)) ||
      (SHARE.test(names[column] ?? '') && !counted(column, true)),
  );
  const numbers = others.filter((column) => !shares.includes(column));
  const named = (column: number) => {
    const name = names[column] ?? '';
    return COUNT.test(name) || unitIn(name) !== null;
  };
  const counts =
    others.length === 0
      ? columns.filter((column) => column !== label && named(column))
      : numbers.some(named)
        ? numbers.filter((column) => named(column) || counted(column))
        : numbers;
  for (const several of [counts, shares]) {
    if (several.length > 1) {
      const text = several.map((column) => names[column] || String(column + 1)).join(' · ');
      return tableProblem('several-counts', { text });
    }
  }
  const [count = null] = counts;
  const [share = null] = shares;
  return {
    label,
    count,
    share,
    names,
    sharesDerived: share !== null && /计算值|計算值|derived/i.test(names[share] ?? ''),
  };

  /** Whether a cell of a column prints a count, and a share if that is asked for. */
  function counted(column: number, withShare = false): boolean {
    return (
      texts[column]?.some((text) => {
        const read = readFigure(text);
        return !('trouble' in read) && read.value !== null && (!withShare || read.share !== null);
      }) ?? false
    );
  }
}

/** All that stands over a column, outermost first. */
function nameOf(grid: TableGrid, column: number): string {
  const words = grid.head.map(({ cells }: GridRow) => cells[column]?.text.trim() ?? '');
  return [...new Set(words)].filter((text) => text !== '').join(' ');
}

function onlyPercent(text: string): boolean {
  return text === '' || /^[^\d０-９]*[\d０-９.．]+\s*[%％][^\d０-９]*$/.test(text) || !/[\d０-９]/.test(text);
}
