/** The parts of a chart that keep their names outside the report around it. */
const NAMES = [
  'heading subtitle summary strip strip-label bracket segment segment-remainder segment-label letter table caption table-head column-header',
  'group group-label row row-total row-member row-remainder label count number flag share figure mark mark-remainder',
  'key key-remainder hint evidence evidence-cell evidence-term evidence-text notes note source source-note link download embed code button',
  'group-button track message loading',
];

/** The parts that exist only in a statutory table. */
const FORM = 'scroll scroll-hint remark reference figure figure-marked';

/** `exportparts` of a chart in a report: its card is exported as `chart`, because the report has a card of its own. */
export const CHART_PARTS: string = ['card:chart', ...NAMES.join(' ').split(' ')].join(',');

/** The same for a statutory table in a report. */
export const FORM_PARTS: string = [CHART_PARTS, ...FORM.split(' ')].join(',');
