import type { Report } from '../report/report.js';

/** Whether two reports are of one body: by its id or, without one, by a common name, unless they state different jurisdictions. */
export function sameBody(one: Report, other: Report): boolean {
  if (one.body && other.body) return one.body.id === other.body.id;
  const [here, there] = [one.publisher.jurisdiction, other.publisher.jurisdiction];
  if (here !== undefined && there !== undefined && here !== there) return false;
  const names = Object.values(one.publisher.name);
  return Object.values(other.publisher.name).some((name) => names.includes(name));
}

/** Whether the second body is the first under another name; a merger, a split or a replacement is a break. */
export function renamed(one: Report, other: Report): boolean {
  return (
    one.body?.kind === 'renamed' && one.body.successor !== undefined && one.body.successor === other.body?.id
  );
}
