import type { Report } from '../report/report.js';

/** A period in months since the year 0: its first month, and the first month after it. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/** The number of months in a full year. */
const YEAR = 12;

/** The months that a period covers, including partial ones. */
export function monthsOf({ start, end }: Report['period']): Months {
  const [from, to] = [monthOf(start, 1), monthOf(end, YEAR) + 1];
  return { from, to: Math.max(to, from + 1) };
}

/** Whether a period is a full year: twelve whole months, starting in any month. */
export function wholeYear(period: Report['period']): boolean {
  const { from, to } = monthsOf(period);
  const [, , first = '01'] = period.start.split('-');
  const [year = '', month = '', last] = period.end.split('-');
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return to - from === YEAR && first === '01' && (last === undefined || Number(last) === length);
}

/** The missing periods between two months: whole years, preceded by any shorter rest. */
export function missingPeriods(from: number, to: number): readonly Report['period'][] {
  const periods: Report['period'][] = [];
  for (let end = to; end > from; end -= YEAR) periods.unshift(periodOf(Math.max(from, end - YEAR), end));
  return periods;
}

function monthOf(date: string, missing: number): number {
  const [year = '', month] = date.split('-');
  return Number(year) * YEAR + Number(month ?? missing) - 1;
}

/** A calendar year as a year, any other period by its months. */
function periodOf(from: number, to: number): Report['period'] {
  const year = String(Math.floor(from / YEAR)).padStart(4, '0');
  if (from % YEAR === 0 && to - from === YEAR) return { start: year, end: year };
  return { start: dateOf(from), end: dateOf(to - 1) };
}

function dateOf(month: number): string {
  const year = String(Math.floor(month / YEAR)).padStart(4, '0');
  return `${year}-${String((month % YEAR) + 1).padStart(2, '0')}`;
}
