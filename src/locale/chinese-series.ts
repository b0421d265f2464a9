import { chineseSeriesNames } from './chinese-series-names.js';
import type { Script } from './script.js';
import type { SeriesMessages, StatedChange } from './series-messages.js';

/** The text of charts over years in Chinese, written in Simplified Chinese and converted to one of its scripts. */
export function chineseSeries(language: SeriesMessages['language'], t: Script): SeriesMessages {
  const changeOf = ({ difference, direction, percent }: StatedChange) =>
    direction === 'same'
      ? t`持平`
      : t`${direction === 'more' ? t`增加` : t`减少`}${difference.full}${percent === null ? '' : t`（${percent}）`}`;
  /** “数量” is not said before a number. */
  const short = (label: string) => label.replace(/(.)(?:件[数數]|[数數]量)(?=）?$)/, '$1');
  return {
    language,
    charts: chineseSeriesNames(t),
    heading: (label, last, change) =>
      t`${short(label)}：${last.period}${last.amount.full}${change ? t`，比${change.before.period}${changeOf({ ...change, percent: null })}` : ''}`,
    change: (change) =>
      t`${short(change.label)}：${change.after.period}${change.after.amount.full}，比${change.before.period}${changeOf(change)}`,
    printedChange: (change, printed) =>
      t`${change.after.period}报告所载“${change.label}”同比为${printed}；按两年数字计算为${change.percent ?? change.difference.full}（${change.before.period}${change.before.amount.full}，${change.after.period}${change.after.amount.full}）。`,
    missingYears: (periods) => t`${periods.join(t`、`)}没有报告：图中留空，不是0`,
    gaps: {
      'no-report': t`没有报告`,
      'not-published': t`未公布`,
      'not-found': t`未找到`,
      'not-yet-known': t`尚未得知`,
      unreadable: t`无法辨认`,
      'not-applicable': t`不适用`,
    },
    partial: (period) => t`${period}不是一个完整年度，其数字不与全年数字比较。`,
    breaks: { form: t`表式`, definition: t`口径`, scope: t`范围`, body: t`机关`, period: t`期间` },
    breakNote: (kind, before, after, words) =>
      t`${before}与${after}之间不可比：${
        {
          form: t`统计表式不同`,
          definition: t`统计口径不同`,
          scope: t`统计范围不同`,
          body: t`机关不同`,
          period: t`期间的长短或起点不同`,
        }[kind]
      }${words === null ? '' : t`（${words}）`}；不计算跨越此处的变化。`,
    differs: (before, after) => t`先为${before}，后为${after}`,
    definition: (label, before, after) => t`${label}：${before}与${after}所计的内容不同，不计算变化。`,
    event: (period, words) => t`${period}：${words}`,
    scopes: { office: t`本机关`, district: t`全区`, city: t`全市`, unstated: t`未注明范围` },
    releases: { provisional: t`初步`, final: t`最终`, revised: t`修订` },
    form: (id) =>
      ({ 'cn-2021': t`2021年表式`, 'cn-2019': t`2019年表式`, narrative: t`无统一表式` })[id] ?? id,
    year: t`年度`,
    total: t`合计`,
    classOf: (measure, name) => t`${measure}（${name}）`,
    decisions: t`各类处理决定`,
    oneScale: t`各图用同一尺度。`,
    ownScales: t`每组图各有尺度，均从0开始。`,
    ownScale: (label) => t`${label}，单独尺度`,
    openMarks: t`空心的柱形或圆点表示不完整的年度，或初步、约略的数字。`,
    rounded: t`图中数字经四舍五入，小数见表。`,
    emptyPlaces: t`“–”处没有数字，原因见表。`,
    openStrips: t`虚线框表示不完整的年度，或初步、约略的数字。`,
    barScale: t`各条形用同一尺度。`,
    oneCase: t`每个方块代表一件，空心方块为尚未审结的案件。`,
    tables: { flows: t`申请的新收、办结与结转`, outcomes: t`办理结果` },
    olderReleases: (period) => t`${period}：另有较早的版本，此处为最后的版本。`,
    strips: t`各年办理结果（每年为100%）`,
    noStrip: t`并非每个数字都已知`,
    cellChange: (difference, percent) => (percent === null ? difference : t`${difference}（${percent}）`),
    cellNote: (shares) => t`小字为${shares ? t`占当年合计的比例，以及` : ''}比上年的变化（计算值）。`,
    found: ({ rule, period, label, found, expected, difference }) =>
      t`${period}${label}为${found}，而${
        rule === 'in-force' ? t`上年现行有效数加本年制发、减本年废止为` : t`上年报告结转`
      }${expected}，相差${difference}；此处未作调整。`,
    comparison: {
      heading: (label, period, bodies, own, range) =>
        t`${label}，${period}：${own ? t`${own.name}${own.amount}；` : ''}共${String(bodies)}个机关${range ? t`，${range[0]}至${range[1]}` : ''}`,
      body: t`机关`,
      own: (name) => t`${name}（本机关）`,
      orders: {
        published: t`按公布次序`,
        value: t`按数字从大到小，相同的按公布次序`,
        share: t`按比例从大到小，相同的按公布次序`,
        name: t`按名称`,
      },
      ownFirst: t`本机关在最前`,
      shareOf: (share, base) => t`${share}（共${base}）`,
      baseOnly: (base) => t`共${base}`,
      shareHead: t`比例及基数`,
      baseIs: (label) => t`基数：${label}`,
      few: (names, threshold) => t`申请不到${String(threshold)}件的不计算比例：${names.join(t`、`)}。`,
      missing: (names) => t`没有数字：${names.join(t`、`)}。`,
      otherPeriods: (names) => t`报告期间不同，未列出：${names.join(t`、`)}。`,
      otherDefinition: t`口径不同，单独尺度`,
      rest: (whole, total, sum, left) => t`${whole}为${total}，所列机关相加为${sum}，其余${left}未分列。`,
      exceeded: (whole, total, sum, difference) =>
        t`${whole}为${total}，而所列机关相加为${sum}，多出${difference}；此处未作调整。`,
      notSummed: (whole) => t`并非每个数字都已知或口径相同，所列机关不与${whole}的合计比较。`,
      search: t`查找机关`,
      shown: (shown, all) => t`显示${String(all)}个机关中的${String(shown)}个`,
      showAll: (all) => t`显示全部${String(all)}个机关`,
    },
    csvColumns: [
      t`机关`,
      t`期间`,
      t`事项`,
      t`数值`,
      t`状态`,
      t`范围`,
      t`表式`,
      t`版本`,
      t`性质`,
      t`占比`,
      t`占比性质`,
      t`变化（计算值）`,
      t`变化百分比（计算值）`,
      t`依据`,
    ],
  };
}
