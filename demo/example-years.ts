import { readReport } from '../src/forms/read-report.js';
import type { Report } from '../src/report/report.js';

/** Invented reports, to show the states of a chart over years that no shipped report has. */
export function exampleYear(year: number, more: Partial<Report> = {}): Report {
  // A plain curve: nobody shall take it for a record.
  const step = (year * 7) % 5;
  const received = 1000 + 100 * step;
  const forward = 40 + step;
  // In force: those of the year before, and those issued, less those repealed.
  const inForce = Array.from({ length: year - 2000 }, (_, index) => ((2001 + index) * 7) % 5).reduce(
    (sum, issued) => sum + issued,
    100,
  );
  const text = (en: string, hans: string, hant = hans) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en });
  const measure = (id: string, topic: string, label: object, unit = 'request', list?: string) => ({
    id,
    topic,
    label,
    unit,
    relation: list === 'outcome' || list === 'result' ? 'partition' : 'none',
    ...(list && { list }),
  });
  const code = (id: string, label: object, list = 'outcome') => ({ id, list, label });
  const evidence = [{ source: 'invented', cell: { table: '1', row: String(year), column: '1' } }];
  const figure = (id: string, value: number, category?: string) => ({
    measure: id,
    ...(category && { category }),
    value,
    evidence,
  });
  const appeals = (id: string, cases: number) => {
    const [corrected, pending] = [Math.floor(cases / 6), Math.floor(cases / 8)];
    return [
      figure(id, cases),
      figure(id, cases - corrected - pending, 'upheld'),
      figure(id, corrected, 'corrected'),
      figure(id, pending, 'pending'),
    ];
  };
  const { report, problems } = readReport({
    schemaVersion: 1,
    id: `example-${year}`,
    form: 'narrative',
    publisher: {
      name: text('Example City (invented figures)', '示例市（虚构数字）', '示例市（虛構數字）'),
      jurisdiction: 'XX',
    },
    period: { start: String(year), end: String(year) },
    language: 'en',
    sources: [{ id: 'invented', title: text('Invented for this page', '为本页虚构', '為本頁虛構') }],
    measures: [
      measure('received', 'requests-received', text('Requests received', '新收申请', '新收申請')),
      measure('over', 'requests-carried-over', text('Carried over from last year', '上年结转', '上年結轉')),
      measure(
        'concluded',
        'request-outcome',
        text('Requests concluded', '办结申请', '辦結申請'),
        'request',
        'outcome',
      ),
      measure(
        'forward',
        'requests-carried-forward',
        text('Carried forward to next year', '结转下年', '結轉下年'),
      ),
      measure(
        'rules',
        'statutory-disclosure',
        text('Normative documents', '规范性文件', '規範性文件'),
        'document',
        'document-count',
      ),
      measure('licences', 'statutory-disclosure', text('Licences', '行政许可', '行政許可'), 'decision'),
      measure('penalties', 'statutory-disclosure', text('Penalties', '行政处罚', '行政處罰'), 'decision'),
      measure('review', 'reconsideration', text('Reconsideration', '行政复议', '行政復議'), 'case', 'result'),
      measure('courts', 'litigation', text('Litigation', '行政诉讼', '行政訴訟'), 'case', 'result'),
    ],
    codes: [
      code('granted-in-full', text('Granted in full', '予以公开', '予以公開')),
      code('granted-in-part', text('Granted in part', '部分公开', '部分公開')),
      code('refused', text('Refused', '不予公开', '不予公開')),
      code('issued', text('Issued', '制发件数', '制發件數'), 'document-count'),
      code('repealed', text('Repealed', '废止件数', '廢止件數'), 'document-count'),
      code('in-force', text('In force', '现行有效件数', '現行有效件數'), 'document-count'),
      code('upheld', text('Upheld', '结果维持', '結果維持'), 'result'),
      code('corrected', text('Corrected', '结果纠正', '結果糾正'), 'result'),
      code('pending', text('Pending', '尚未审结', '尚未審結'), 'result'),
    ],
    observations: [
      figure('received', received),
      figure('over', 40 + (((year - 1) * 7) % 5)),
      figure('concluded', received),
      figure('concluded', Math.floor(received / 2), 'granted-in-full'),
      figure('concluded', Math.floor(received / 4), 'granted-in-part'),
      figure('concluded', received - Math.floor(received / 2) - Math.floor(received / 4), 'refused'),
      figure('forward', forward),
      figure('rules', 10 + step, 'issued'),
      figure('rules', 10, 'repealed'),
      figure('rules', inForce, 'in-force'),
      figure('licences', 5000 + 300 * step),
      figure('penalties', 2000 - 100 * step),
      ...appeals('review', 40 + 5 * step),
      ...appeals('courts', 12 + 2 * step),
    ],
    ...more,
  });
  if (!report) throw new Error(JSON.stringify(problems));
  return report;
}

/** Invented reports of several bodies for one year. */
export function exampleBodies(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const name = {
      'zh-Hans': `示例机关${number}（虚构数字）`,
      'zh-Hant': `示例機關${number}（虛構數字）`,
      en: `Example body ${number} (invented figures)`,
    };
    return exampleYear(2000 + number, {
      id: `example-body-${number}`,
      period: { start: '2025', end: '2025' },
      body: { id: `body-${number}`, name },
    });
  });
}
