import type { Card, Group, Row } from '../../src/cards/card.js';
import type { PageRow, PageTable } from '../../src/intake/page-table.js';
import type { ObservationKey, Report } from '../../src/report/report.js';
import { locales } from '../../src/locale/locales.js';
import { languageOf } from '../../src/report/language.js';
import { unitText } from '../../src/words/amounts.js';
import { cell, head, header } from './page-table.js';

type Data = Record<string, string>;

/** A card as the table of a snippet: what a reader sees, and the attributes that ride on it. */
export function writeTable(card: Card, report: Report): PageTable {
  const { columns } = card;
  const texts = [columns.label, columns.count, ...(columns.share === null ? [] : [columns.share])];
  return {
    caption: card.caption,
    data: { foi: '1', form: report.form },
    rows: [head(...texts), ...card.groups.flatMap((group, block) => groupRows(group, block, card, report))],
  };
}

function groupRows(group: Group, block: number, card: Card, report: Report): readonly PageRow[] {
  const first = group.rows[0];
  const own = first && keyOf(first);
  const total = first?.basis.base;
  const width = card.columns.share === null ? 2 : 3;
  const data: Data = {
    ...(own && group.rows.every((row) => keyOf(row).measure === own.measure) && { measure: own.measure }),
    ...(own?.applicant && own.category && { applicant: own.applicant }),
    ...(total?.operands && { derived: '' }),
  };
  const label: readonly PageRow[] =
    group.label === null
      ? []
      : [
          {
            section: 'body',
            block,
            data,
            cells: [header(group.label, { scope: 'rowgroup', colspan: width })],
          },
        ];
  const write = (row: Row, kind: Data): readonly PageRow[] => [
    {
      section: 'body',
      block,
      data: { ...rowData(row, report, card.language), ...kind },
      cells: [
        header(row.label, { scope: 'row' }),
        cell(row.count.text + (row.count.flagged ? '*' : '')),
        ...(width < 3
          ? []
          : [
              cell(
                row.share ? row.share.text + (row.share.flagged ? '*' : '') : '',
                row.share?.flagged ? { data: { derived: '' } } : {},
              ),
            ]),
      ],
    },
    ...row.rows.flatMap((member) => write(member, { parent: row.id })),
  ];
  return [
    ...label,
    ...group.rows.flatMap((row) => write(row, {})),
    ...(group.total ? write(group.total, { total: '' }) : []),
  ];
}

function keyOf({ basis }: Row): ObservationKey {
  return basis.figure.key;
}

function rowData(row: Row, report: Report, language: string): Data {
  const { basis, count } = row;
  const { measure, category, applicant } = basis.figure.key;
  const found = report.measures.find(({ id }) => id === measure);
  const list = found?.list;
  const messages = locales[languageOf(language) ?? 'en'];
  const code = report.codes.find((one) => one.list === list && one.id === category);
  const { observation } = basis.figure;
  const quote = observation?.evidence[0]?.quote;
  const title = report.sources.find(({ id }) => id === observation?.evidence[0]?.source)?.title;
  return {
    measure,
    ...(found && row.id === measure && { unit: unitText({ report, messages }, found) }),
    ...(row.id !== 'remainder' && category !== undefined && { code: category }),
    ...(applicant !== undefined && { applicant }),
    ...((count.flagged || basis.figure.operands) && { derived: '' }),
    ...(code?.mapsTo && { 'maps-to': code.mapsTo.join(' ') }),
    ...(quote !== undefined && { quote }),
    ...(quote !== undefined && title && { source: Object.values(title)[0] ?? '' }),
  };
}
