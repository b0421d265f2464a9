import { check } from '../check/check.js';
import { formOf } from '../forms/forms.js';
import { readReport } from '../forms/read-report.js';
import type { Observation } from '../report/report.js';
import { valueInUnit } from '../report/units.js';
import { factsOf, type PageFacts } from './page/page-facts.js';
import type { Page } from './page/page.js';
import { chooseForm } from './choose-form.js';
import { compareProse } from './prose/compare-prose.js';
import { proseReport } from './prose/prose-report.js';
import { type ProseCount, readProse } from './prose/read-prose.js';
import { readStatutory } from './read-statutory.js';
import type { PageReading, PassedOver, Proposed, ReadingProblem, Taken, Unread } from './reading.js';

/** Facts that a page may not state but the caller knows. Each takes precedence over the page. */
export interface ReadOptions {
  /** The id of the report; by default `report-` and the year. */
  readonly id?: string;
  readonly publisher?: string;
  readonly year?: string;
  /** The address of the page. */
  readonly url?: string;
  /** Whether to make a report from the counts in sentences, if the page has no statutory tables. */
  readonly prose?: boolean;
}

const SOURCE = 'page';

const problem = (kind: ReadingProblem['kind'], text = ''): ReadingProblem => ({
  kind,
  table: '',
  row: '',
  column: '',
  text,
});

/**
 * Reads a published page: its statutory tables, publisher and year. Anything that cannot be read reliably is left out
 * and listed.
 */
export function readPublishedPage(page: Page, options: ReadOptions = {}): PageReading {
  const facts = factsOf(page);
  const year = options.year ?? facts.year;
  const publisher = options.publisher ?? facts.publisher;
  const known = (values: readonly (string | null | undefined)[]) => [
    ...new Set(values.flatMap((value) => value ?? [])),
  ];
  const reading = readStatutory(page, facts.language, {
    // A page may have the reports of several years.
    years: known([options.year, facts.years.includes(options.year ?? '') ? null : facts.year]),
    bodies: known([options.publisher, facts.publisher]),
  });
  const { form, problems: ofForm } = chooseForm(reading);
  const { taken, unread } = inUnits(reading.taken, form);
  const counts = readProse(page, year);
  const none = reading.found.length === 0;
  const problems = [...reading.problems, ...ofForm, ...(none ? [] : compareProse(counts, taken))];
  if (none)
    problems.push(problem(page.parts.some(({ kind }) => kind === 'picture') ? 'picture' : 'no-table'));
  if (year === null) problems.push(problem('no-period'));
  else if (publisher === null) problems.push(problem('no-publisher'));
  const rest = {
    unread: [...reading.unread, ...unread],
    passedOver: [...reading.passedOver, ...sentencesOf(page)],
    proposed: none && !options.prose ? counts.map(proposedOf) : [],
  };
  const figures = none
    ? { form: 'narrative', ...proseReport(options.prose ? counts : [], facts.language, SOURCE) }
    : { form, measures: [], codes: [], observations: taken.map(observationOf) };
  if (figures.observations.length === 0 || year === null || publisher === null)
    return { report: null, json: null, problems, ...rest };
  const json = { ...frameOf(page, facts, { ...options, year, publisher }), ...figures };
  const { report = null, problems: invalid = [] } = readReport(json);
  problems.push(...invalid.map(({ path, kind }) => problem('invalid', `${path}: ${kind}`)));
  for (const finding of report ? check(report) : [])
    if (finding.severity === 'error') problems.push({ ...problem('contradiction'), finding });
  return { report, json: report && json, problems, ...rest };
}

/** The metadata of a report. */
function frameOf(
  page: Page,
  { language, title }: PageFacts,
  {
    id,
    year,
    publisher,
    url = page.address,
  }: ReadOptions & { readonly year: string; readonly publisher: string },
) {
  return {
    schemaVersion: 1 as const,
    id: id ?? `report-${year}`,
    publisher: { name: { [language]: publisher }, jurisdiction: 'CN' },
    period: { start: year, end: year },
    language,
    sources: [
      {
        id: SOURCE,
        title: { [language]: title || publisher },
        ...(/^https?:\/\//.test(url) && { url }),
        language,
        ...(/^\d{4}-\d\d-\d\d$/.test(page.date) && { published: page.date }),
      },
    ],
  };
}

function proposedOf({ topic, category, value, status, quote }: ProseCount): Proposed {
  return {
    measure: topic.measure,
    ...(category !== undefined && { category }),
    value,
    ...(status && { status }),
    quote,
  };
}

function observationOf({ key, value, status, printedUnit, table, row, column }: Taken): Observation {
  return {
    measure: key.measure,
    ...(key.category !== undefined && { category: key.category }),
    ...(key.applicant !== undefined && { applicant: key.applicant }),
    value,
    ...(status && { status }),
    ...(printedUnit !== undefined && { printedUnit }),
    evidence: [{ source: SOURCE, cell: { table, row, column } }],
  };
}

/** The figures whose unit can be converted to that of their measure. */
function inUnits(
  all: readonly Taken[],
  form: string,
): { readonly taken: readonly Taken[]; readonly unread: readonly Unread[] } {
  const { measures } = formOf({ form });
  const taken: Taken[] = [];
  const unread: Unread[] = [];
  for (const one of all) {
    const measure = measures.find(({ id }) => id === one.key.measure);
    if (measure && valueInUnit(one, measure) !== undefined) taken.push(one);
    else {
      const { table, row, column, value, printedUnit = '' } = one;
      unread.push({ reason: 'unit', table, row, column, text: `${value ?? ''}${printedUnit}` });
    }
  }
  return { taken, unread };
}

function sentencesOf({ parts }: Page): readonly PassedOver[] {
  return parts.flatMap((part): readonly PassedOver[] => {
    if (part.kind === 'table') return passedCaption(part.caption);
    return passedCaption(part.text);
  });
}

function passedCaption(text: string): readonly PassedOver[] {
  return /\p{Nd}/u.test(text) ? [{ kind: 'sentence', text: text.replace(/\s+/g, ' ').trim() }] : [];
}
