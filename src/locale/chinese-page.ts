import type { Messages, Named } from './messages.js';
import type { Script } from './script.js';

/** The names of the charts. */
export function chineseCharts(t: Script): Messages['charts'] {
  return {
    'disclosure-categories': t`主动公开政府信息`,
    'request-channels': t`申请方式`,
    'request-subjects': t`申请内容`,
    'request-flow': t`申请的收件与结转`,
    'request-outcomes': t`申请的办理结果`,
    applicants: t`申请人情况`,
    'appeal-results': t`行政复议和行政诉讼`,
    'key-figures': t`主要数字`,
    'statutory-table': t`法定统计表`,
    report: t`年度报告`,
    check: t`核对结果`,
  };
}

/** The text of charts in Chinese, written in Simplified Chinese and converted to one of its scripts. */
export function chinesePage(language: Messages['language'], t: Script): Messages {
  const UNITS: ReadonlyMap<string, string> = new Map(
    Object.entries({
      item: t`条`,
      request: t`件`,
      case: t`件`,
      document: t`件`,
      decision: t`件`,
      result: t`份`,
      matter: t`项`,
      column: t`个`,
      site: t`个`,
      CNY: t`元`,
    }),
  );

  /** Words for multipliers. */
  const SIZES: ReadonlyMap<string, string> = new Map([
    ['100', t`百`],
    ['1,000', t`千`],
    ['10,000', t`万`],
    ['1,000,000', t`百万`],
    ['100,000,000', t`亿`],
  ]);

  /** A label before its number: a digit at its end is separated from it, “数量” is not said twice. */
  const before = (label: string) => {
    const short = label.replace(/(.)(?:件[数數]|[数數]量)$/, '$1');
    return /[\d０-９]$/.test(short) ? t`${short}：` : short;
  };
  /** A label that already names a number is not given another such word: 申请数量. */
  const numberOf = (label: string, word: string) => (/[数數][量目]$/.test(label) ? label : label + word);
  const inBrackets = (share: Named['share']) =>
    share ? t`（${share.derived ? t`计算值` : ''}${share.text}）` : '';
  const makingUp = (share: Named['share']) =>
    share ? t`，占${share.text}${share.derived ? t`（计算值）` : ''}` : '';
  const withShare = ({ label, amount, share }: Named) => `${before(label)}${amount.full}${inBrackets(share)}`;

  return {
    language,

    unit: (name) => UNITS.get(name) ?? null,
    manyOf: (multiplier, unit) => (SIZES.get(multiplier) ?? `×${multiplier}`) + unit,
    quantity: (amount, unit) => amount + unit,
    approximate: (status, amount) =>
      ({
        // Only for numbers of 10 and more: neither 5余 nor 0.55余 is idiomatic.
        'approximate-over': /^[\d,]{2,}$/.test(amount) ? t`${amount}余` : t`超过${amount}`,
        'approximate-about': t`约${amount}`,
        'approximate-under': t`近${amount}`,
        'at-least': t`至少${amount}`,
        provisional: t`初步统计${amount}`,
        revised: t`修订后${amount}`,
      })[status],
    lessThan: (share) => t`不足${share}`,
    moreThan: (share) => t`${share}以上`,
    shareOf: (share, base) => t`“${base}”的${share}`,
    missing: {
      blank: t`空白`,
      'not-applicable': t`不适用`,
      'not-published': t`未公布`,
      suppressed: t`不予列出`,
      'not-yet-known': t`尚未得知`,
      unreadable: t`无法辨认`,
      'not-found': t`来源未载`,
    },
    date: (iso) => {
      const [year, month, day] = iso.split('-');
      return t`${year}年${month ? t`${Number(month)}月` : ''}${day ? t`${Number(day)}日` : ''}`;
    },
    dates: (start, end) => t`${start}至${end}`,
    listSeparator: t`、`,
    sentence: (clauses) => t`${clauses.join(t`；`)}。`,
    paragraph: (sentences) => sentences.join(''),
    line: (items) => items.join(' · '),

    byDisclosureCategory: t`按信息类别`,
    byOutcome: t`按答复结果`,
    byAppealResult: t`按审理结果`,
    byChannel: t`按申请方式`,
    bySubject: t`按申请内容`,
    byApplicant: t`按申请人`,
    byKind: t`按事项`,
    inAndOut: t`收件与办理`,
    unitNote: (word) => t`单位：${word}`,
    eachMarkOneCase: (word) => t`每格一${word || t`例`}`,

    largestHeading: (label, total, largest) => {
      const share = total && largest?.share;
      const news = share
        ? t`，${before(largest.label)}占${share.text}`
        : largest
          ? t`，${largest.label}最多`
          : '';
      return `${before(label)}${total?.full ?? t`（总数未公布）`}${news}`;
    },
    largest: (classes) => {
      const [first] = classes;
      if (!first) return '';
      const labels = classes.map(({ label }) => label).join(t`、`);
      const share = makingUp(first.share);
      return classes.length > 1
        ? t`${labels}并列最多，各${first.amount.full}${share.replace(t`占`, t`各占`)}`
        : t`${labels}最多，${first.amount.full}${share}`;
    },
    smallest: ({ label, amount }) => t`${label}最少，${amount.full}`,
    onlyClass: ({ label, amount }) => t`全部属于${label}，${amount.full}`,
    largestIsOther: (other) => t`未细分的“${other.label}”${other.amount.full}${makingUp(other.share)}`,
    largestAmong: (of, clause) => t`${of === 'named' ? t`列明的类别` : t`已公布的数字`}中，${clause}`,

    granted: (count, share) => t`公开与部分公开合计 ${count}${share === null ? '' : ` · ${share}`}`,
    outcomesHeading: (label, total, classes) => {
      const shares = total !== null && classes.every(({ share }) => share);
      const news = classes.map(({ label: name, amount, share }) =>
        shares ? t`，${share?.text ?? ''}${name}` : t`，${before(name)}${amount.full}`,
      );
      return `${before(label)}${total?.full ?? t`（总数未公布）`}${news.join('')}`;
    },
    outcomes: (label, total, parts) =>
      t`${before(label)}${total ? t`${total.full}中` : ''}，${parts.map(withShare).join(t`，`)}`,
    allGranted: (label, total, part) => t`${before(label)}${total.full}，全部${part.label}`,
    named: withShare,
    noneGranted: (label, total, part) =>
      t`${before(label)}${total ? t`${total.full}中` : ''}，没有${part.label}的`,

    subjectsHeading: ({ label, share }) =>
      t`申请的信息内容：${label}${share ? t`占${share.text}` : ''}，居首`,
    subjects: (parts) =>
      parts.map(({ label, share }) => `${label}${share ? makingUp(share).slice(1) : ''}`).join(t`，`),
    countsNotPublished: t`报告未公布各类件数`,
    figures: (parts) => parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join(t`，`),
    statutory: (measure, parts) =>
      t`${measure}：${parts.map(({ label, amount }) => `${before(label)}${amount.full}`).join(t`，`)}`,
    flowHeading: (received, concluded) => t`新收申请${received.full}，办结${concluded.full}`,
    backlogHeading: (forward, over, change) => {
      const last = t`上年结转的${over.amount.full}`;
      const news = { more: t`多于${last}`, less: t`少于${last}`, same: t`与上年结转的相同` };
      return t`${before(forward.label)}${forward.amount.full}，${change ? news[change] : before(over.label) + over.amount.full}`;
    },
    flowIn: t`收件`,
    flowOut: t`办理`,
    applicantsHeading: ({ label, amount }, total) => t`新收申请${total.full}，${before(label)}${amount.full}`,
    outcomeByApplicant: (outcome, applicants) =>
      t`${outcome}：${applicants.map(({ label, share }) => `${before(label)}${share}`).join(t`，`)}`,
    applicants: (label, total, parts) =>
      t`${before(label)}${total.full}中，${parts.map(withShare).join(t`，`)}`,
    shareBars: t`条形表示占比`,
    keyFigures: t`主要数字`,

    appealsHeading: (blocks) => blocks.map(({ label, total }) => `${before(label)}${total.full}`).join(t`，`),
    appealResultHeading: (result, blocks) =>
      blocks
        .map(({ label, total, amount }) => t`${before(label)}${total.full}，${before(result)}${amount.full}`)
        .join(t`；`),
    appealsAllUpheld: (blocks) =>
      t`${blocks.map(({ label, total }) => `${before(label)}${total.full}`).join(t`，`)}，全部维持`,
    appealBlock: ({ label, total, parts }) =>
      `${before(label)}${total.full}${parts.length > 0 ? t`中，${parts.map(withShare).join(t`，`)}` : ''}`,
    appealResult: withShare,
    clauseOn: (label, clause) => t`${label}：${clause}`,
    noCases: (labels) => t`本期没有${labels.join(t`、`)}案件`,

    notBrokenDown: (label) => t`报告未列出${label}的分项`,
    nothing: (label) => t`${label}为0`,
    notPublished: (labels) => t`报告未公布${numberOf(labels.join(t`、`), t`的数字`)}`,
    missingFigures: (status, labels) =>
      `${{ 'not-yet-known': t`尚未得知`, unreadable: t`报告中无法辨认`, 'not-found': t`所据来源未载` }[status]}${t`：`}${labels.join(t`、`)}`,
    suppressed: (labels) => t`报告不予列出${numberOf(labels.join(t`、`), t`的数字`)}`,
    onlyShares: (labels) => t`报告只公布${labels.join(t`、`)}的占比`,
    notApplicable: (labels) => t`${labels.join(t`、`)}：不适用`,
    totalNotPublished: (label) => t`报告未公布${label}的总数`,
    notItemised: (itemised, remainder) => t`报告列明的各项合计${itemised.full}，另有${remainder.full}未分项`,

    category: t`类别`,
    subject: t`内容`,
    channel: t`方式`,
    applicant: t`申请人`,
    item: t`事项`,
    result: t`结果`,
    count: (word) => t`数量（${word}）`,
    share: t`占比`,
    shareDerived: t`占比（计算值）`,
    number: t`数值`,
    panel: (label, unit) => t`${label}（${unit}）`,
    blockLabel: (label, total) => `${label} ${total.full}`,
    flowNote: (difference) =>
      t`收件合计与办理合计应当相等，这里相差${difference}；报告自身数字不一致，此处未作调整。`,
    remainderIncludes: (labels, suppressed) =>
      t`“报告未分项”中包括报告${suppressed ? t`不予列出` : t`没有给出数字`}的：${labels.join(t`、`)}。`,
    ownScaleNote: t`各事项的条形各有自己的尺度，不能互相比较。`,
    total: t`合计`,
    remainder: t`报告未分项`,
    derived: t`（计算值）`,
    caption: (subject, publisher, period) => t`${subject}（${publisher}，${period}）`,

    noteOn: (label, note) => t`${label}：${note}`,
    derivedNote: t`* 由已公布的数字计算得出，报告未刊印。`,
    sharesDerivedNote: (printed, flagged) =>
      t`${flagged ? t`* 及各项占比` : t`占比`}由已公布的数字计算得出${printed ? '' : t`，报告未刊印`}。`,
    sharesNote: (sum, printed, derived) =>
      printed && derived
        ? t`所列占比相加为${sum}：刊印的${printed}，加上计算的${derived}；各项均未作调整。`
        : t`所列占比相加为${sum}，各项均未作调整。`,
    remainderNote: (itemised, total, remainder, explained) =>
      t`报告列明的各项合计${itemised.full}，比总数${total.full}少${remainder.full}；${explained ? '' : t`报告没有说明这${remainder.full}的去向，`}图中单列为“报告未分项”，不作推测。`,
    excessNote: (itemised, total, excess, label) =>
      t`${label === undefined ? t`报告列明的各项合计` : t`“${label}”`}${itemised.full}，比总数${total.full}多${excess.full}；报告自身数字不一致，此处未作调整。`,
    shortNote: (itemised, total, short) =>
      t`各项合计${itemised.full}，比总数${total.full}少${short.full}；报告自身数字不一致，此处未作调整。`,
    contradictsItself: t`报告自身数字不一致`,
    mergedNote: (label) => t`“${label}”在报告中是合并计数的，无法拆分。`,
    provisionalNote: (labels) => t`${labels.join(t`、`)}：初步统计数，以后可能修订。`,
    revisedNote: (label, previous) => t`${label}：已修订，最初公布的数字为${previous}。`,
    provisionalReport: t`初步统计数`,
    revisedReport: t`修订数`,
    excerptNote: t`只读取了报告的部分内容；此处没有的数字，报告可能已经公布。`,
    approximateNote: (labels) => t`${labels.join(t`、`)}：报告给出的是约数。`,
    atLeastNote: (labels, missing) =>
      t`${labels.map((label) => t`“${label}”`).join('')}是报告所列各项之和；报告未列出${missing.join(t`、`)}的数字，实际可能更多。`,
    sharesAreOf: (base) => t`占比是占“${base}”的比例。`,
    shareBaseNote: (labels, base) => t`${labels.join(t`、`)}的占比是占“${base}”的比例，不是占总数的比例。`,
    overlapNote: t`同一件可计入多项，各项相加可大于总数，占比相加可超过100%。`,
    noStripNote: (reason) =>
      t`${{ 'no-whole': t`各项不是同一总数的组成部分`, excess: t`各项之和大于总数`, short: t`各项之和小于总数`, unknown: t`各项数字不全`, nothing: t`各项数字均为0` }[reason]}，无法画出百分比条。`,
    evidenceOf: (number, derived, label) => t`${number}${derived ? t`（计算值）` : ''}，出处：${label}`,

    source: (title) => t`来源：《${title}》`,
    pageTable: t`数字的普通表格`,
    aboutSource: t`数字的录入说明`,
    charts: chineseCharts(t),
    hint: t`点数字，看出处`,
    download: t`下载`,
    embed: t`嵌入`,
    link: t`链接`,
    loading: t`正在读取数据…`,
  };
}
