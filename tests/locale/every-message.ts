import type { TableProblem } from '../../src/intake/table-problem.js';
import type { Rule } from '../../src/check/finding.js';
import type { Named, SumKind } from '../../src/locale/messages.js';
import type { Locale } from '../../src/locale/details.js';
import type { Failure } from '../../src/intake/failure.js';
import type { Problem } from '../../src/report/problem.js';
import { APPROXIMATE_STATUSES, RELEASE_STATUSES } from '../../src/report/schema.js';

type MessageFunctions = {
  readonly [K in keyof Locale as Locale[K] extends (...values: never[]) => unknown ? K : never]: Locale[K];
};
type Calls = Readonly<Record<keyof MessageFunctions, (messages: Locale) => readonly (string | null)[]>>;

const amount = { full: '618', bare: '618' };
const named: Named = { label: '7', amount, share: { text: '5%', derived: false } };
const derived: Named = { ...named, share: { text: '5%', derived: true } };
const bare: Named = { ...named, share: null };
const block = { label: '7', total: amount, parts: [named, derived, bare] };
const empty = { ...block, parts: [] };

export const UNITS = ['item', 'request', 'case', 'document', 'decision', 'result', 'column', 'site', 'CNY'];

const PROBLEM_KINDS: Readonly<Record<Problem['kind'], true>> = {
  missing: true,
  unexpected: true,
  mismatch: true,
  duplicate: true,
  unresolved: true,
  'no-status': true,
  previous: true,
  negative: true,
  'no-evidence': true,
  'share-text': true,
  unit: true,
  'too-long': true,
  'too-deep': true,
  decimals: true,
};

const RULES: Readonly<Record<Rule, true>> = {
  partition: true,
  applicants: true,
  identity: true,
  part: true,
  share: true,
  shares: true,
  evidence: true,
  'carried-over': true,
  'in-force': true,
  approximate: true,
  fraction: true,
  merged: true,
};
const fact = {
  ofNothing: false,
  subject: '1',
  expected: '618',
  found: '606',
  difference: '12',
  left: '2',
  right: '3',
};

const FAILURES: { readonly [K in Failure['kind']]: Extract<Failure, { kind: K }> } = {
  'no-data': { kind: 'no-data' },
  'several-sources': { kind: 'several-sources', names: '1' },
  'unknown-report': { kind: 'unknown-report', name: '1', known: '2' },
  'not-loaded': { kind: 'not-loaded', address: '1', cause: 'status', reason: '404' },
  'not-text': { kind: 'not-text', encoding: null },
  'not-json': { kind: 'not-json', reason: '1' },
  'no-report': { kind: 'no-report', given: { what: 'other', name: '1' } },
  invalid: { kind: 'invalid', problems: [] },
  'not-published': { kind: 'not-published', chart: 'applicants' },
  'cannot-load': { kind: 'cannot-load', reason: '1' },
  unexpected: { kind: 'unexpected', reason: '1' },
  'unreadable-table': { kind: 'unreadable-table', problems: [] },
  'contradicted-table': { kind: 'contradicted-table', figures: [] },
};

const TABLE_PROBLEM_KINDS: Readonly<Record<TableProblem['kind'], true>> = {
  'several-tables': true,
  'data-removed': true,
  'no-figures': true,
  columns: true,
  unreadable: true,
  unseen: true,
  hidden: true,
  generated: true,
  struck: true,
  spanned: true,
  ragged: true,
  'spanning-label': true,
  years: true,
  translated: true,
  bodies: true,
  unit: true,
  'unclear-row': true,
  duplicate: true,
  'no-period': true,
  'derived-differs': true,
  invalid: true,
};

const SUM_KINDS: readonly SumKind[] = [
  'classes',
  'excess',
  'short',
  'shares',
  'printed-shares',
  'derived-shares',
  'difference',
  'granted',
];

/** Calls of every function of the messages, with every kind of argument; the arguments contain no letters. */
const CALLS: Calls = {
  unit: (m) => UNITS.flatMap((unit) => [m.unit(unit, 1), m.unit(unit, 2)]),
  manyOf: (m) => ['12', '1,000', '10,000'].map((multiplier) => m.manyOf(multiplier, '7')),
  quantity: (m) => [m.quantity('618', '7')],
  approximate: (m) =>
    [...APPROXIMATE_STATUSES, ...RELEASE_STATUSES, 'at-least' as const].map((status) =>
      m.approximate(status, '5500'),
    ),
  missingFigures: (m) =>
    (['not-yet-known', 'unreadable', 'not-found'] as const).map((status) =>
      m.missingFigures(status, ['1', '2']),
    ),
  provisionalNote: (m) => [m.provisionalNote(['1']), m.provisionalNote(['1', '2'])],
  revisedNote: (m) => [m.revisedNote('1', '2')],
  lessThan: (m) => [m.lessThan('1')],
  moreThan: (m) => [m.moreThan('1')],
  shareOf: (m) => [m.shareOf('1', '2')],
  atLeastNote: (m) => [m.atLeastNote(['1'], ['2']), m.atLeastNote(['1', '4'], ['2', '3'])],
  shareBaseNote: (m) => [m.shareBaseNote(['1'], '2'), m.shareBaseNote(['1', '2'], '3')],
  sharesAreOf: (m) => [m.sharesAreOf('1')],
  date: (m) => ['2017', '2024-07', '2024-07-01'].map((date) => m.date(date)),
  dates: (m) => [m.dates('1', '2')],
  sentence: (m) => [m.sentence(['1']), m.sentence(['1', '2'])],
  paragraph: (m) => [m.paragraph(['1', '2'])],
  line: (m) => [m.line(['1', '2'])],
  unitNote: (m) => [m.unitNote('1')],
  eachMarkOneCase: (m) => [m.eachMarkOneCase('1'), m.eachMarkOneCase('1', 10)],
  largestHeading: (m) => [
    m.largestHeading('1', amount, named),
    m.largestHeading('1', amount, bare),
    m.largestHeading('1', amount, null),
    m.largestHeading('1', null, bare),
  ],
  subjectsHeading: (m) => [named, derived, bare].map((part) => m.subjectsHeading(part)),
  subjects: (m) => [m.subjects([named, derived, bare])],
  figures: (m) => [m.figures([named, bare])],
  statutory: (m) => [m.statutory('1', [named, bare])],
  flowHeading: (m) => [m.flowHeading(amount, amount)],
  backlogHeading: (m) =>
    (['more', 'less', 'same', null] as const).map((change) => m.backlogHeading(bare, bare, change)),
  applicantsHeading: (m) => [m.applicantsHeading(named, amount)],
  outcomeByApplicant: (m) => [
    m.outcomeByApplicant('1', [
      { label: '2', share: '5%' },
      { label: '3', share: '6%' },
    ]),
  ],
  applicants: (m) => [m.applicants('1', amount, [named, derived])],
  panel: (m) => [m.panel('1', '2')],
  blockLabel: (m) => [m.blockLabel('1', amount)],
  sharesDerivedNote: (m) =>
    [true, false].flatMap((printed) => [
      m.sharesDerivedNote(printed, true),
      m.sharesDerivedNote(printed, false),
    ]),
  shareName: (m) => [m.shareName('1', '2')],
  sumName: (m) => SUM_KINDS.map((kind) => m.sumName('1', kind)),
  findingName: (m) =>
    Object.keys(RULES).flatMap((rule) =>
      (['expected', 'found', 'difference'] as const).map((part) => m.findingName('1', rule as Rule, part)),
    ),
  ofWhich: (m) => [m.ofWhich('1')],
  quotation: (m) => [m.quotation('1')],
  cell: (m) => m.cell('1', '2', '3'),
  shareAgrees: (m) => [m.shareAgrees('1', '2')],
  shareDiffers: (m) => [m.shareDiffers('1', '2')],
  evidenceOf: (m) => [m.evidenceOf('1', true, '2'), m.evidenceOf('1', false, '2')],
  flowNote: (m) => [m.flowNote('1')],
  remainderIncludes: (m) => [m.remainderIncludes(['1', '2'], false), m.remainderIncludes(['1'], true)],
  largest: (m) => [m.largest([named]), m.largest([derived, derived]), m.largest([bare])],
  smallest: (m) => [m.smallest(named)],
  onlyClass: (m) => [m.onlyClass(named)],
  largestIsOther: (m) => [m.largestIsOther(named), m.largestIsOther(derived), m.largestIsOther(bare)],
  largestAmong: (m) => [m.largestAmong('named', '1'), m.largestAmong('given', '1')],
  outcomesHeading: (m) => [
    m.outcomesHeading('1', amount, [named, named]),
    m.outcomesHeading('1', amount, [bare]),
    m.outcomesHeading('1', null, []),
  ],
  outcomes: (m) => [m.outcomes('1', amount, [named, derived]), m.outcomes('1', null, [bare])],
  allGranted: (m) => [m.allGranted('1', amount, named)],
  named: (m) => [named, derived, bare].map((part) => m.named(part)),
  noneGranted: (m) => [m.noneGranted('1', amount, named), m.noneGranted('1', null, named)],
  appealsHeading: (m) => [m.appealsHeading([block, empty])],
  appealResultHeading: (m) => [m.appealResultHeading('1', [{ label: '2', total: amount, amount }])],
  appealsAllUpheld: (m) => [m.appealsAllUpheld([block, empty])],
  appealBlock: (m) => [m.appealBlock(block), m.appealBlock(empty)],
  appealResult: (m) => [named, derived, bare].map((part) => m.appealResult(part)),
  noCases: (m) => [m.noCases(['1']), m.noCases(['1', '2'])],
  clauseOn: (m) => [m.clauseOn('1', '2')],
  nothing: (m) => [m.nothing('1')],
  notBrokenDown: (m) => [m.notBrokenDown('1')],
  suppressed: (m) => [m.suppressed(['1'])],
  onlyShares: (m) => [m.onlyShares(['1']), m.onlyShares(['1', '2'])],
  notApplicable: (m) => [m.notApplicable(['1'])],
  notPublished: (m) => [m.notPublished(['1']), m.notPublished(['1', '2', '3'])],
  totalNotPublished: (m) => [m.totalNotPublished('1')],
  notItemised: (m) => [m.notItemised(amount, amount)],
  count: (m) => [m.count('1')],
  caption: (m) => [m.caption('1', '2', '3')],
  noteOn: (m) => [m.noteOn('1', '2')],
  sharesNote: (m) => [m.sharesNote('99.9%', '98%', '1.9%'), m.sharesNote('98%', '98%', null)],
  remainderNote: (m) => [
    m.remainderNote(amount, amount, amount, false),
    m.remainderNote(amount, amount, amount, true),
  ],
  granted: (m) => [m.granted('466*', '75.4%*'), m.granted('12*', null)],
  noStripNote: (m) => (['no-whole', 'excess', 'short', 'unknown', 'nothing'] as const).map(m.noStripNote),
  excessNote: (m) => [m.excessNote(amount, amount, amount), m.excessNote(amount, amount, amount, '1')],
  shortNote: (m) => [m.shortNote(amount, amount, amount)],
  mergedNote: (m) => [m.mergedNote('1')],
  approximateNote: (m) => [m.approximateNote(['1', '2'])],
  source: (m) => [m.source('1')],
  failure: (m) => [
    m.failure({ kind: 'not-text', encoding: 'cut' }),
    m.failure({ kind: 'not-text', encoding: 'cut', address: '1' }),
    ...Object.values(FAILURES).map((failure) => m.failure(failure)),
    m.failure({ ...FAILURES['not-published'], excerpt: true }),
    m.failure({ ...FAILURES['not-json'], address: '1' }),
    ...(['empty', 'html', 'cut'] as const).map((looks) => m.failure({ ...FAILURES['not-json'], looks })),
    m.failure({ ...FAILURES['not-loaded'], cause: 'large', reason: '5' }),
    m.failure({ ...FAILURES.invalid, address: '1' }),
    ...(['promise', 'list', 'json', 'function', 'response'] as const).map((what) =>
      m.failure({ kind: 'no-report', given: { what, name: '1' } }),
    ),
    m.failure({ ...FAILURES['no-report'], address: '1' }),
  ],
  chartName: (m) => [m.chartName('report'), m.chartName('applicants'), m.chartName('comparison')],
  notShown: (m) =>
    (['chart', 'report', 'statutory-table'] as const).flatMap((what) =>
      (['now', 'not-published', 'excerpt'] as const).flatMap((why) => [
        m.notShown(what, why, false),
        m.notShown(what, why, true),
      ]),
    ),
  keptNote: (m) => [m.keptNote(null), m.keptNote('1')],
  formNumber: (m) => [1, 2, 3, 4].flatMap((depth) => [m.formNumber(depth, 3), m.formNumber(depth, 11)]),
  contradicted: (m) => [m.contradicted('1'), m.contradicted('1, 2')],
  found: (m) =>
    Object.keys(RULES).flatMap((rule) =>
      [true, false].flatMap((either) => [
        m.found({ ...fact, rule: rule as Rule, assessable: either, more: true }),
        m.found({ ...fact, rule: rule as Rule, assessable: either, more: false }),
        m.found({ ...fact, rule: rule as Rule, assessable: false, more: false, ofNothing: true }),
      ]),
    ),
  tableProblem: (m) =>
    Object.keys(TABLE_PROBLEM_KINDS).flatMap((kind) =>
      ['', '1'].map((text) =>
        m.tableProblem({ kind: kind as TableProblem['kind'], row: text, column: text, text, expected: '2' }),
      ),
    ),
  contradictedFigure: (m) => [
    m.contradictedFigure({ label: '1', table: '2', data: '3' }),
    ...(['period', 'publisher', 'no-row'] as const).map((about) =>
      m.contradictedFigure({ label: '', about, table: '2', data: '3' }),
    ),
  ],
  problem: (m) =>
    Object.keys(PROBLEM_KINDS).flatMap((kind) =>
      ['', '1'].map((path) =>
        m.problem({ kind: kind as Problem['kind'], path, expected: '1', received: '2' }),
      ),
    ),
};

/** The text inside a group of messages; its functions are called with figures. */
function wordsOf(value: unknown): readonly unknown[] {
  if (typeof value === 'function') return [value('1', '2', '3', '4')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [value];
}

/** All text of a language, by the name of the message. */
export function everyMessage(messages: Locale): ReadonlyMap<string, readonly unknown[]> {
  const texts = new Map<string, readonly unknown[]>();
  for (const [name, value] of Object.entries(messages)) {
    if (typeof value === 'string') texts.set(name, [value]);
    else if (typeof value === 'object') texts.set(name, Object.values(value).flatMap(wordsOf));
  }
  for (const [name, call] of Object.entries(CALLS)) texts.set(name, call(messages));
  return texts;
}
