import type { ObservationKey, Text } from '../report/report.js';
import { cn2019 } from './cn-2019.js';
import { cn2021 } from './cn-2021.js';
import type { Form } from './form.js';
import type { FormHeader, FormSection, FormTable } from './form-table.js';

type More = Partial<Pick<FormHeader, 'number' | 'remark' | 'key' | 'members'>>;

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });

const header = (label: Text, { key = {}, members = [], ...more }: More = {}): FormHeader => ({
  label,
  key,
  members,
  ...more,
});

/** The codes of a list as headers, with the labels and numbers of the form. */
function codeHeaders(
  form: Form,
  list: string,
  dimension: 'category' | 'applicant',
  parent?: string,
): FormHeader[] {
  return form.codes
    .filter((code) => code.list === list && code.parent === parent)
    .map(({ id, label, number }) => {
      const remark = list === 'outcome' ? remarks.get(id) : undefined;
      return header(label, {
        key: { [dimension]: id } satisfies Partial<ObservationKey>,
        members: codeHeaders(form, list, dimension, id),
        ...(number !== undefined && { number }),
        ...(remark && { remark }),
      });
    });
}

function measureHeader(form: Form, id: string, more: More = {}): FormHeader {
  const label = form.measures.find((measure) => measure.id === id)?.label ?? { en: id };
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

const results = (form: Form, measure: string): More => ({
  key: { measure },
  members: [...codeHeaders(form, 'appeal-result', 'category'), header(total)],
});

/** Table 二. */
function disclosureTable(form: Form): FormTable {
  return {
    id: 'disclosure',
    number: '2',
    title: text(
      '主动公开政府信息情况',
      '主動公開政府信息情況',
      'Government information disclosed proactively',
    ),
    sections: [
      section(item('一', 1), codeHeaders(form, 'document-count', 'category'), [
        measureHeader(form, 'rules'),
        measureHeader(form, 'normative-documents'),
      ]),
      section(item('五', 5), [decisions], [measureHeader(form, 'licences')]),
      section(
        item('六', 6),
        [decisions],
        [measureHeader(form, 'penalties'), measureHeader(form, 'compulsory-measures')],
      ),
      section(item('八', 8), [amount], [measureHeader(form, 'administrative-fees')]),
    ],
  };
}

/** Table 三. */
function requestsTable(form: Form): FormTable {
  return {
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
            members: [...codeHeaders(form, 'applicant', 'applicant'), header(total)],
          }),
        ],
        rows: [
          measureHeader(form, 'requests-received', { number: '3.1' }),
          measureHeader(form, 'requests-carried-over', { number: '3.2' }),
          measureHeader(form, 'request-outcomes', {
            number: '3.3',
            members: [...codeHeaders(form, 'outcome', 'category'), header(total, { number: '3.3.7' })],
          }),
          measureHeader(form, 'requests-carried-forward', { number: '3.4' }),
        ],
      },
    ],
  };
}

/** Table 四. */
function disputesTable(form: Form): FormTable {
  return {
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
          measureHeader(form, 'reconsideration', results(form, 'reconsideration')),
          header(text('行政诉讼', '行政訴訟', 'Administrative litigation'), {
            members: [
              header(
                text('未经复议直接起诉', '未經復議直接起訴', 'Brought directly'),
                results(form, 'litigation-direct'),
              ),
              header(
                text('复议后起诉', '復議後起訴', 'After reconsideration'),
                results(form, 'litigation-after-reconsideration'),
              ),
            ],
          }),
        ],
        rows: [],
      },
    ],
  };
}

/**
 * The tables of a statutory form in printed order, with its groups of rows and columns. Labels and numbers come
 * from the measures and codes of the form. Table 二 of the 2019 form is not included: it puts counts of matters next
 * to decisions.
 */
export function statutoryTables(form: Form): readonly FormTable[] {
  if (form.id === cn2021.id) return [disclosureTable(form), requestsTable(form), disputesTable(form)];
  return form.id === cn2019.id ? [requestsTable(form), disputesTable(form)] : [];
}
