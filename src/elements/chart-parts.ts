/** The parts of a chart that stand under the same name outside the report that it is in. */
const NAMES = [
  'heading subtitle finding strip segment segment-remainder letter table caption table-head column-header',
  'group group-label row row-total row-member row-remainder label count number flag share mark mark-remainder',
  'key key-remainder evidence evidence-cell evidence-term evidence-text notes note source link download button',
  'group-button track message loading',
];

/** The parts that only a statutory table has. */
const FORM = 'scroll scroll-hint remark reference figure figure-marked';

/** `exportparts` of a chart in a report: its card is a `chart` there, since the report has a card of its own. */
export const CHART_PARTS: string = ['card:chart', ...NAMES.join(' ').split(' ')].join(',');

/** The same of a statutory table in a report. */
export const FORM_PARTS: string = [CHART_PARTS, ...FORM.split(' ')].join(',');
