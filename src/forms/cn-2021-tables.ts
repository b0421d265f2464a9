import type { ObservationKey, Text } from '../report/report.js';
import { cn2021Codes } from './cn-2021-codes.js';
import { cn2021 } from './cn-2021.js';
import type { FormHeader, FormSection, FormTable } from './form-table.js';

type More = Partial<Pick<FormHeader, 'number' | 'remark' | 'key' | 'members'>>;

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

const header = (label: Text, { key = {}, members = [], ...more }: More = {}): FormHeader => ({
  label,
  key,
  members,
  ...more,
});

/** The codes of a list as headers, under the labels and numbers that the form gives them. */
function codeHeaders(list: string, dimension: 'category' | 'applicant', parent?: string): FormHeader[] {
  return cn2021Codes
    .filter((code) => code.list === list && code.parent === parent)
    .map(({ id, label, number }) => {
      const remark = list === 'outcome' ? remarks.get(id) : undefined;
      return header(label, {
        key: { [dimension]: id } satisfies Partial<ObservationKey>,
        members: codeHeaders(list, dimension, id),
        ...(number !== undefined && { number }),
        ...(remark && { remark }),
      });
    });
}

function measureHeader(id: string, more: More = {}): FormHeader {
  const label = cn2021.measures.find((measure) => measure.id === id)?.label ?? { en: id };
  return header(label, { key: { measure: id }, ...more });
}

const remarks: ReadonlyMap<string, Text> = new Map([
  [
    'granted-in-part',
    text(
      '（区分处理的，只计这一情形，不计其他情形）',
      '（區分處理的，只計這一情形，不計其他情形）',
      '(severed requests count here only)',
    ),
  ],
]);

const total = text('总计', '總計', 'Total');
const kindOfInformation = text('信息内容', '信息內容', 'Kind of information');

/** Article 20 of the Regulation on Open Government Information, by item. */
const item = (numeral: string, number: number): Text =>
  text(`第二十条第（${numeral}）项`, `第二十條第（${numeral}）項`, `Article 20, item (${number})`);

const decisions = header(text('本年处理决定数量', '本年處理決定數量', 'Decisions this year'));
const amount = header(text('本年收费金额', '本年收費金額', 'Amount charged this year'), {
  remark: text('（单位：万元）', '（單位：萬元）', '(unit: 10,000 yuan)'),
});

const section = (
  heading: Text,
  columns: readonly FormHeader[],
  rows: readonly FormHeader[],
): FormSection => ({ heading, corner: kindOfInformation, columns, rows });

const results = (measure: string): More => ({
  key: { measure },
  members: [...codeHeaders('appeal-result', 'category'), header(total)],
});

/**
 * Tables 二, 三 and 四 of the 2021 form (国办公开办函〔2021〕30号) as it prints them: the order and the groups of
 * rows and columns. Labels and numbers are those of its measures and codes.
 */
export const cn2021Tables: readonly FormTable[] = [
  {
    id: 'disclosure',
    number: '2',
    title: text(
      '主动公开政府信息情况',
      '主動公開政府信息情況',
      'Government information disclosed proactively',
    ),
    sections: [
      section(item('一', 1), codeHeaders('document-count', 'category'), [
        measureHeader('rules'),
        measureHeader('normative-documents'),
      ]),
      section(item('五', 5), [decisions], [measureHeader('licences')]),
      section(item('六', 6), [decisions], [measureHeader('penalties'), measureHeader('compulsory-measures')]),
      section(item('八', 8), [amount], [measureHeader('administrative-fees')]),
    ],
  },
  {
    id: 'requests',
    number: '3',
    title: text(
      '收到和处理政府信息公开申请情况',
      '收到和處理政府信息公開申請情況',
      'Requests for government information received and processed',
    ),
    sections: [
      {
        heading: null,
        corner: text(
          '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
          '（本列數據的勾稽關係為：第一項加第二項之和，等於第三項加第四項之和）',
          '(In each column, I plus II equals III plus IV)',
        ),
        columns: [
          header(text('申请人情况', '申請人情況', 'Applicants'), {
            members: [...codeHeaders('applicant', 'applicant'), header(total)],
          }),
        ],
        rows: [
          measureHeader('requests-received', { number: '3.1' }),
          measureHeader('requests-carried-over', { number: '3.2' }),
          measureHeader('request-outcomes', {
            number: '3.3',
            members: [...codeHeaders('outcome', 'category'), header(total, { number: '3.3.7' })],
          }),
          measureHeader('requests-carried-forward', { number: '3.4' }),
        ],
      },
    ],
  },
  {
    id: 'disputes',
    number: '4',
    title: text(
      '政府信息公开行政复议、行政诉讼情况',
      '政府信息公開行政復議、行政訴訟情況',
      'Administrative reconsideration and litigation over government information',
    ),
    sections: [
      {
        heading: null,
        corner: null,
        columns: [
          measureHeader('reconsideration', results('reconsideration')),
          header(text('行政诉讼', '行政訴訟', 'Administrative litigation'), {
            members: [
              header(
                text('未经复议直接起诉', '未經復議直接起訴', 'Brought directly'),
                results('litigation-direct'),
              ),
              header(
                text('复议后起诉', '復議後起訴', 'After reconsideration'),
                results('litigation-after-reconsideration'),
              ),
            ],
          }),
        ],
        rows: [],
      },
    ],
  },
];
