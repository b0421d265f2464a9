import { check } from '../check/check.js';
import { formOf } from '../forms/forms.js';
import { readReport } from '../forms/read-report.js';
import type { Observation, Report } from '../report/report.js';
import { valueInUnit } from '../report/units.js';
import { factsOf } from './page/page-facts.js';
import type { Page } from './page/page.js';
import { chooseForm } from './choose-form.js';
import { readStatutory } from './read-statutory.js';
import type { PageReading, PassedOver, ReadingProblem, Taken, Unread } from './reading.js';

/** What a page may not say of itself, and who reads it knows. Each takes precedence over the page. */
export interface ReadOptions {
  /** The id of the report; `report-` and the year if not given. */
  readonly id?: string;
  readonly publisher?: string;
  readonly year?: string;
  /** The address of the page. */
  readonly url?: string;
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
 * Reads a published page: the statutory tables in it, and whose and of which year they are. What cannot be read for
 * sure is left out and listed.
 */
export function readPublishedPage(page: Page, options: ReadOptions = {}): PageReading {
  const facts = factsOf(page);
  const reading = readStatutory(page, facts.language);
  const { form, problems: ofForm } = chooseForm(reading);
  const { taken, unread } = inUnits(reading.taken, form);
  const passedOver = [...reading.passedOver, ...sentencesOf(page)];
  const problems = [...reading.problems, ...ofForm];
  const year = options.year ?? facts.year;
  const publisher = options.publisher ?? facts.publisher;
  if (reading.found.length === 0)
    problems.push(problem(page.parts.some(({ kind }) => kind === 'picture') ? 'picture' : 'no-table'));
  else if (year === null) problems.push(problem('no-period'));
  else if (publisher === null) problems.push(problem('no-publisher'));
  const all = { problems, unread: [...reading.unread, ...unread], passedOver };
  if (taken.length === 0 || year === null || publisher === null) return { report: null, json: null, ...all };
  const { language } = facts;
  const url = options.url ?? page.address;
  const json: Report = {
    schemaVersion: 1,
    id: options.id ?? `report-${year}`,
    form,
    publisher: { name: { [language]: publisher }, jurisdiction: 'CN' },
    period: { start: year, end: year },
    language,
    sources: [
      {
        id: SOURCE,
        title: { [language]: facts.title || publisher },
        ...(/^https?:\/\//.test(url) && { url }),
        language,
        ...(/^\d{4}-\d\d-\d\d$/.test(page.date) && { published: page.date }),
      },
    ],
    measures: [],
    codes: [],
    observations: taken.map(observationOf),
  };
  const { report = null, problems: invalid = [] } = readReport(json);
  problems.push(...invalid.map(({ path, kind }) => problem('invalid', `${path}: ${kind}`)));
  if (report)
    for (const finding of check(report))
      if (finding.severity === 'error') problems.push({ ...problem('contradiction'), finding });
  return { report, json: report && json, ...all };
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

/** The figures whose unit can be converted into that of their measure. */
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
