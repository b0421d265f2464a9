import { labelWords } from '../form-table/label-words.js';
import type { Page, PagePart, SourceCell } from '../page/page.js';
import { requestLines } from './request-lines.js';
import { plainCells, type TextLine, textLine } from './text-line.js';

type Section = 'disclosure' | 'requests' | 'disputes';

/** The headings of the form's sections, and of what follows them. */
const HEADINGS: readonly (readonly [Section | null, RegExp])[] = [
  ['disclosure', /^主动公开政府信息情况$/],
  ['requests', /^收到和处理政府信息公开申请情况$/],
  ['disputes', /^(?:因?政府信息公开(?:工作)?被?(?:申请|提起)?)?行政复议提?起?行政诉讼情况$/],
  [null, /^(?:存在的主要问题|其他需要报告|总体情况)/],
];

/** A page number between rows: - 3 - or — 5 — or 第5页 共12页. */
const PAGE_NUMBER =
  /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*[页頁](?:[\s,，/]*共\s*\d{1,3}\s*[页頁])?)\s*$/;

/** A line that starts a section or an item. */
const NUMBERED = /^\s*(?:[一二三四五六七八九十]+[、 ]|[(（][一二三四五六七八九十]+[)）]|[“「])/;

/** The title of a report, alone on its line. */
const TITLE = /(?:年度报告|年度報告|年报|年報)\s*$/;

/**
 * A page from plain text: the text layer of a PDF, or a page copied to the clipboard. If spaces between numbers are
 * lost, a row has fewer cells than columns and is not read.
 */
export function pageOfText(text: string): Page {
  const lines = text.replace(/\r\n?|\f/g, '\n').split('\n');
  const parts =
    lines.filter((line) => line.includes('\t')).length > 5 ? partsOfTabs(text) : partsOfLines(lines);
  return { title: '', address: '', publisher: '', date: '', parts };
}

/** Tables from lines with tabs. A cell in quotation marks may contain line breaks. */
function partsOfTabs(text: string): readonly PagePart[] {
  const unquoted = text
    .replace(/\r\n?/g, '\n')
    .replace(
      /(^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g,
      (_, before: string, inside: string) => before + inside.replace(/""/g, '"').replace(/\s*\n\s*/g, ''),
    );
  const parts: PagePart[] = [];
  let rows: (readonly SourceCell[])[] = [];
  const flush = () => {
    if (rows.length > 0) parts.push({ kind: 'table', caption: '', rows: withoutMargin(rows) });
    rows = [];
  };
  for (const line of unquoted.split('\n')) {
    if (line.includes('\t')) rows.push(plainCells(line.split('\t').map((cell) => cell.trim())));
    else if (line.trim() !== '') {
      flush();
      parts.push({ kind: TITLE.test(line) ? 'heading' : 'paragraph', text: line.trim() });
    }
  }
  flush();
  return parts;
}

/** Rows without the empty columns at their end, which come from tabs at the end of each line. */
function withoutMargin(rows: readonly (readonly SourceCell[])[]): readonly (readonly SourceCell[])[] {
  const last = (row: readonly SourceCell[]) =>
    row.reduce((found, { text }, index) => (text === '' ? found : index), -1);
  const ends = rows.map((row) => row.length - 1 - last(row));
  const margin = Math.min(...ends);
  return rows.map((row) => row.slice(0, row.length - margin));
}

function partsOfLines(all: readonly string[]): readonly PagePart[] {
  const parts: PagePart[] = [];
  let section: Section | null = null;
  let held: TextLine[] = [];
  let prose = '';
  const endProse = () => {
    if (prose !== '') parts.push({ kind: 'paragraph', text: prose });
    prose = '';
  };
  const endTable = () => {
    if (section && held.length > 0) parts.push(...tableParts(section, held));
    held = [];
  };
  for (const text of all) {
    const heading = headingIn(text);
    if (heading !== undefined || TITLE.test(text)) {
      endProse();
      endTable();
      if (heading !== undefined) section = heading;
      parts.push({ kind: 'heading', text: text.trim() });
    } else if (PAGE_NUMBER.test(text) || text.trim() === '') {
      if (section === null && text.trim() === '') endProse();
    } else if (section !== null) {
      held = withLine(held, textLine(text));
    } else {
      if (NUMBERED.test(text)) endProse();
      prose += text.trim();
      if (/[。；;:：]\s*$/.test(text) || (NUMBERED.test(text) && text.length < 30)) endProse();
    }
  }
  endProse();
  endTable();
  return parts;
}

function headingIn(text: string): Section | null | undefined {
  const words = text.trim().length < 60 ? labelWords(text) : '';
  return words === '' ? undefined : HEADINGS.find(([, own]) => own.test(words))?.[0];
}

/** Adds a line. A number alone on its line is the next cell of the row before it: one cell per line. */
function withLine(lines: TextLine[], line: TextLine): TextLine[] {
  const last = lines[lines.length - 1];
  if (!last || line.label !== '' || line.numbers.length !== 1) return [...lines, line];
  const joined = {
    ...last,
    text: `${last.text} ${line.text.trim()}`,
    numbers: [...last.numbers, ...line.numbers],
  };
  return [...lines.slice(0, -1), joined];
}

function tableParts(section: Section, lines: readonly TextLine[]): readonly PagePart[] {
  if (lines.every(({ numbers }) => numbers.length === 0))
    return lines.map(({ text }): PagePart => ({ kind: 'paragraph', text: text.trim() }));
  const rows =
    section === 'requests'
      ? requestLines(lines)
      : section === 'disputes'
        ? disputeLines(lines)
        : disclosureLines(lines);
  return [{ kind: 'table', caption: '', rows }, ...unusedLines(lines)];
}

/** Lines with numbers within their text, which are not cells. */
function unusedLines(lines: readonly TextLine[]): readonly PagePart[] {
  return lines
    .filter(({ label, numbers }) => numbers.length < 2 && /\d{2}|\d[^\d.、．)）]/.test(label))
    .map(({ text }): PagePart => ({ kind: 'paragraph', text: text.trim() }));
}

/** Table 二: header lines are split at spaces; headers with one cell per line are joined. */
function disclosureLines(lines: readonly TextLine[]): readonly (readonly SourceCell[])[] {
  const rows: (readonly SourceCell[])[] = [];
  let head: string[] = [];
  for (const { label, numbers } of lines) {
    if (/^第二十[条條]/.test(label.replace(/\s/g, ''))) head = [];
    else if (numbers.length === 0) head.push(...label.split(' '));
    else {
      if (head.length > 0) rows.push(plainCells(head));
      head = [];
      rows.push(plainCells([label, ...numbers]));
    }
  }
  return rows;
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** Table 四 from lines: fifteen numbers, under words that name its blocks in order. */
function disputeLines(lines: readonly TextLine[]): readonly (readonly SourceCell[])[] {
  const words = labelWords(lines.map(({ label }) => label).join(''));
  const places = ['行政复议', '未经复议直接起诉', '复议后起诉'].map((word) => words.lastIndexOf(word));
  const ordered = places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
  const named = ['维持', '纠正', '其他', '未', '总计'].every((word) => words.split(word).length > 3);
  const values = lines.filter(({ numbers }) => numbers.length > 1);
  const body = values.map(({ numbers }) => plainCells(numbers));
  if (!ordered || !named || values.length !== 1)
    return body.map((row) => [...plainCells(['行政复议？']), ...row]);
  return [
    plainCells(['行政复议', '行政诉讼']),
    plainCells(['未经复议直接起诉', '复议后起诉']),
    plainCells([...RESULTS, ...RESULTS, ...RESULTS]),
    ...body,
  ];
}
