import { formOf } from '../forms/forms.js';
import { sumExactly } from '../report/decimal.js';
import { keyText } from '../report/observation-key.js';
import { UNSTATED } from '../report/unstated.js';
import type { Language } from '../report/language.js';
import type { Code, Evidence, Measure, Observation, ObservationKey } from '../report/report.js';
import { applicantOf, conceptsOfLabel, groupOfLabel, listsOfLabel, sameSubject } from './known-labels.js';
import { type ReadRow, identifiesRow } from './read-rows.js';
import type { Block } from './table-blocks.js';
import { anotherTopic, type TableKind } from './table-kinds.js';
import type { AddProblem } from './table-problem.js';

/** The publisher, period and place of a table. */
interface Setting {
  readonly form: string | undefined;
  readonly language: Language;
  /** What the whole table counts, in its own words; empty if not stated. */
  readonly label: string;
  readonly caption: string;
  /** Where to find it: its caption or the title of its page. */
  readonly page: string;
  readonly compared: boolean;
}

/** A figure or share that the table shows as derived: it must follow from the others. */
export interface Claim {
  readonly key: ObservationKey;
  readonly row: ReadRow;
}

/** Default names for what a table counts, by unit. */
const UNNAMED: Readonly<Record<string, Measure['label']>> = {
  item: { 'zh-Hans': '公开的政府信息', 'zh-Hant': '公開的政府信息', en: 'Information disclosed' },
  request: { 'zh-Hans': '政府信息公开申请', 'zh-Hant': '政府信息公開申請', en: 'Requests for information' },
  case: { 'zh-Hans': '案件', 'zh-Hant': '案件', en: 'Cases' },
};

/** The id of the table itself among the sources of its report. */
export const TABLE_SOURCE = 'table';

/** The standard concepts whose rows have cases. */
function conceptsCounted(rows: readonly ReadRow[], list: string): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ figure, label }) => (figure?.value ? (conceptsOfLabel(label, list) ?? []) : [])),
  );
}

/** Makes the measures, codes and observations of a table from its blocks, in table order. */
export function buildParts(
  blocks: readonly Block[],
  rows: TableKind['rows'],
  setting: Setting,
  addProblem: AddProblem,
) {
  const { form, language, label: named, caption, page, compared } = setting;
  const formCodes = form === undefined ? [] : formOf({ form }).codes;
  const measures = new Map<string, Measure>();
  const codes = new Map<string, Code>();
  const observations: Observation[] = [];
  const sources = new Map<string, string>();
  const claims: Claim[] = [];
  const bases = new Set<string>();
  for (const block of blocks) addBlock(block);
  return {
    measures: [...measures.values()],
    codes: [...codes.values()],
    observations,
    sources: [...sources.keys()],
    claims,
  };

  function addBlock(block: Block): void {
    const measure = measures.get(block.measure.id) ?? measureFor(block);
    measures.set(measure.id, measure);
    const key = { measure: measure.id, ...(block.applicant !== null && { applicant: block.applicant }) };
    const heading = block.heading?.figure ? block.heading : undefined;
    const totals = block.rows.filter(({ role }) => role === 'total');
    const total = totals[0] ?? heading;
    const differ = heading && total?.figure?.value !== heading.figure?.value;
    if (totals.length > 1 || differ)
      addProblem('duplicate', { text: totals.map(({ label }) => label).join(' · ') });
    if (total?.derived) claims.push({ key, row: total });
    else if (total?.figure) add(key, { ...total, share: null });
    const unpublished = !total?.figure || total.derived;
    const seen = new Set<string>();
    const counted = new Map<string, ReadonlySet<string>>();
    for (const row of compared ? [] : doubtfulIn(block, measure, total))
      addProblem('unclear-row', { row: row.label });
    for (const row of block.rows) {
      if (row.role === 'remainder') claims.push({ key, row });
      if (row.role !== 'class') continue;
      const { label, data, place } = row;
      const byApplicant = rows === 'applicant' && block.applicant === null && !('code' in data);
      const list = byApplicant ? 'applicant' : (measure.list ?? '');
      const given = byApplicant ? (data['applicant'] ?? applicantOf(label)) : data['code'];
      const id = given ?? `r${place}`;
      const known = formCodes.find((code) => code.list === list && code.id === id);
      const parent = data['parent'] ?? known?.parent;
      const name = given == null ? `${parent ?? ''}/${label}` : id;
      if (seen.has(name)) addProblem('duplicate', { row: label, text: given ?? label });
      seen.add(name);
      // If its group has a row too, it would be counted twice.
      const group = identifiesRow(data) || compared ? undefined : groupOfLabel(label, list);
      if (group !== undefined && !counted.has(list)) counted.set(list, conceptsCounted(block.rows, list));
      if (group !== undefined && counted.get(list)?.has(group)) addProblem('unclear-row', { row: label });
      const code = known ?? codes.get(`${list}/${id}`);
      const stated = data['maps-to']?.split(/\s+/).filter((concept) => concept !== '');
      const mapsTo = stated ?? (given ? null : conceptsOfLabel(label, list));
      codes.set(`${list}/${id}`, {
        id,
        list,
        ...code,
        ...(parent !== undefined && { parent }),
        label: { ...code?.label, [language]: label },
        ...(mapsTo && { mapsTo }),
      });
      const own = { ...key, [byApplicant ? 'applicant' : 'category']: id };
      if (row.derived || row.claimed) claims.push({ key: own, row });
      if (!row.derived || row.figure?.value == null) add(own, row, key, unpublished);
    }
  }

  /**
   * Finds rows that may not be classes. If no row is marked as the total: a row that may be the total, by its label
   * or as the sum of the others. If no class is known to be of this statistic: a class of another statistic.
   */
  function doubtfulIn({ rows: own, label: heading, applicant }: Block, measure: Measure, total?: ReadRow) {
    const { topic, relation, label, list = '' } = measure;
    const bare = own.filter(({ role, data }) => role === 'class' && !identifiesRow(data));
    const lists = bare.map((row) => listsOfLabel(row.label));
    const ofOwn =
      rows === 'applicant' && applicant === null ? rows : list.replace(/^.*-(?=result$)/, 'appeal-');
    const another = anotherTopic(topic, caption) ? 0 : lists.findIndex((known) => known.length > 0);
    const strange = lists.some((known) => known.includes(ofOwn)) ? undefined : bare[another];

    const words = [named, heading ?? '', ...Object.values(label)];
    const counts = own.flatMap(({ figure }) => figure?.value || []);
    const sum = relation === 'partition' && counts.length > 2 && sumExactly(counts);
    const ends = [own[0], own[own.length - 1]];
    const summing = bare.find(
      (row) =>
        !conceptsOfLabel(row.label, list) &&
        (sameSubject(row.label, words) || (ends.includes(row) && 2 * (row.figure?.value ?? 0) === sum)),
    );
    return [strange, total ? undefined : summing].flatMap((row) => row ?? []);
  }

  /** @param base What its share is of; `unpublished` if the table does not print that. */
  function add(key: ObservationKey, row: ReadRow, base?: ObservationKey, unpublished = false): void {
    const { figure, share, data } = row;
    const value = figure?.value ?? null;
    const status =
      (data['status'] as Observation['status']) ??
      figure?.status ??
      (value === null ? 'not-published' : undefined);
    const evidence = [evidenceOf(row)];
    if (share && base && unpublished && !bases.has(keyText(base))) {
      bases.add(keyText(base));
      observations.push({ ...base, value: null, status: 'not-published', evidence });
    }
    observations.push({
      ...key,
      value,
      ...(status && { status }),
      ...(figure?.unit && { printedUnit: figure.unit.word }),
      ...(share && base && { share: { ...share, of: base } }),
      evidence,
    });
  }

  /** A quotation if the row has one; otherwise its cell. */
  function evidenceOf({ label, column, place, data }: ReadRow): Evidence {
    const quote = data['quote']?.trim() ? data['quote'] : undefined;
    const title = data['source']?.trim() ? data['source'] : undefined;
    const source = title === undefined ? TABLE_SOURCE : (sources.get(title) ?? `source-${sources.size + 1}`);
    if (title !== undefined) sources.set(title, source);
    const cell = { table: page || named || TABLE_SOURCE, row: label || String(place), column: column || '2' };
    return { source, ...(quote === undefined ? { cell } : { quote }) };
  }

  function measureFor({ measure, heading, label, rows: below, applicant }: Block): Measure {
    const all = heading ? [heading, ...below] : below;
    const figures = all.filter(({ figure }) => figure?.value != null);
    const units = figures.map((row) => row.figure?.unit ?? row.unit);
    const stated = [...units, ...all.map((row) => row.unit)].find((unit) => unit);
    const sizes = new Set(units.map((unit) => unit?.multiplier ?? 1));
    const names = new Set(
      (figures.length > 0 ? figures : all).flatMap((row) =>
        [row.unit, row.figure?.unit].flatMap((unit) =>
          unit && !/^[万萬]$/.test(unit.word) ? (unit.unit ?? '') : [],
        ),
      ),
    );
    const mixed = sizes.size > 1 || names.size > 1;
    if (mixed || (!stated && measure.topic === 'context')) {
      const text = [...new Set(units.map((unit) => unit?.word ?? '—'))].join(' · ');
      addProblem('unit', { row: label ?? '', text });
    }
    const unit = [...names].find((name) => name !== '') ?? measure.unit;
    const multiplier = stated?.multiplier ?? measure.multiplier ?? 1;
    for (const { figure, label: row, column } of unit === 'CNY' || compared || mixed ? [] : figures) {
      const text = String(figure?.value);
      if (Number(((figure?.value ?? 0) * multiplier).toFixed(6)) % 1)
        addProblem('unreadable', { row, column, text });
    }
    // English names may be plural; a unit outside the schema is named as printed.
    const own = stated && stated.unit !== stated.word && /[^\x20-\x7e×]/.test(stated.word);
    const words = (applicant === null ? label : measure.label?.[language]) ?? named;
    const classes = below.some(({ role }) => role === 'class') && rows !== 'applicant';
    return {
      ...measure,
      unit: stated ? unit : UNSTATED,
      label: {
        ...(measure.label ?? (words ? {} : UNNAMED[measure.unit])),
        ...(words && { [language]: words }),
      },
      ...(multiplier > 1 && { multiplier }),
      ...(own && !measure.unitLabel && { unitLabel: { [language]: stated.word } }),
      ...(classes && { list: measure.list ?? `${measure.id}-class` }),
    };
  }
}
