import { formOf } from '../forms/forms.js';
import type { Language } from '../report/language.js';
import type { Code, Evidence, Measure, Observation, ObservationKey, Text } from '../report/report.js';
import { applicantOf, conceptsOfLabel, groupOfLabel } from './known-labels.js';
import { type ReadRow, saysWhat } from './read-rows.js';
import type { Block } from './table-blocks.js';
import type { RowKind } from './table-kinds.js';
import { type TableProblem, tableProblem } from './table-problem.js';
import { ownUnitLabel, type PrintedUnit } from './unit-words.js';

/** Of whom, when and where a table is. */
export interface Setting {
  readonly form: string | undefined;
  readonly language: Language;
  /** What the whole table counts, in its words; empty where it does not say. */
  readonly label: string;
  readonly caption: string;
  readonly unit: PrintedUnit | null;
}

/** A figure that the table shows and does not print: it must be what follows from the others. */
export interface Claim {
  readonly key: ObservationKey;
  readonly remainder: boolean;
  readonly row: ReadRow;
}

/** The parts of a report that a table gives. */
export interface Parts {
  readonly measures: readonly Measure[];
  readonly codes: readonly Code[];
  readonly observations: readonly Observation[];
  readonly sources: readonly string[];
  readonly claims: readonly Claim[];
  readonly problems: readonly TableProblem[];
}

/** What shares are of where the table prints no total. */
const BASE: Measure = {
  id: 'share-base',
  topic: 'context',
  label: { 'zh-Hans': '占比的总数', 'zh-Hant': '占比的總數', en: 'What the shares are of' },
  unit: 'request',
  relation: 'none',
};

/** The id of the table itself among the sources of its report. */
export const TABLE_SOURCE = 'table';

/** Measures, codes and observations of the blocks of a table, in its order. */
export function buildParts(blocks: readonly Block[], rows: RowKind, setting: Setting): Parts {
  const form = setting.form === undefined ? null : formOf({ form: setting.form });
  const measures = new Map<string, Measure>();
  const codes = new Map<string, Code>();
  const observations = new Map<string, Observation>();
  const sources: string[] = [];
  const claims: Claim[] = [];
  const problems: TableProblem[] = [];
  for (const block of blocks) addBlock(block);
  return {
    measures: [...measures.values()],
    codes: [...codes.values()],
    observations: [...observations.values()],
    sources,
    claims,
    problems,
  };

  function addBlock(block: Block): void {
    const measure = measureFor(block);
    measures.set(measure.id, measure);
    const key: ObservationKey = {
      measure: measure.id,
      ...(block.applicant !== null && { applicant: block.applicant }),
    };
    const totals = block.rows.filter(({ role }) => role === 'total');
    const { heading } = block;
    const total = totals[0] ?? (heading?.figure ? heading : undefined);
    const contradicted = totals.length > 1 || (totals[0] && differ(totals[0], heading));
    if (contradicted)
      problems.push(tableProblem('several-totals', { row: totals[totals.length - 1]?.label ?? '' }));
    if (total?.derived) claims.push({ key, remainder: false, row: total });
    else if (total?.figure) add(key, total, null, null);
    const base = total && !total.derived && total.figure ? key : null;
    const seen = new Set<string>();
    for (const row of block.rows) {
      if (row.role === 'remainder') claims.push({ key, remainder: true, row });
      if (row.role === 'class') addClass(row, block, measure, key, base, seen);
    }
  }

  function addClass(
    row: ReadRow,
    block: Block,
    measure: Measure,
    key: ObservationKey,
    base: ObservationKey | null,
    seen: Set<string>,
  ): void {
    const byApplicant = rows === 'applicant' && block.applicant === null && row.data['code'] === undefined;
    const list = byApplicant ? 'applicant' : (measure.list ?? `${measure.id}-class`);
    const given = byApplicant ? (row.data['applicant'] ?? applicantOf(row.label)) : row.data['code'];
    const id = given ?? `r${row.place}`;
    const parent =
      row.data['parent'] ?? form?.codes.find((code) => code.list === list && code.id === id)?.parent;
    const name = given === undefined || given === null ? `${parent ?? ''}/${row.label}` : `=${id}`;
    if (seen.has(name))
      problems.push(tableProblem('duplicate', { row: row.label, text: given ?? row.label }));
    seen.add(name);
    // A part of a class that is there, too, would be counted twice.
    const group = saysWhat(row.data) ? undefined : groupOfLabel(row.label, list);
    if (group !== undefined && block.rows.some((one) => one.figure?.value && namesClass(one, group, list)))
      problems.push(tableProblem('unclear-row', { row: row.label }));
    const known = form?.codes.find((code) => code.list === list && code.id === id);
    const code = known ?? codes.get(`${list}/${id}`);
    const mapped = row.data['maps-to']?.split(/\s+/).filter((concept) => concept !== '');
    const concepts = mapped ?? (given ? null : conceptsOfLabel(row.label, list));
    codes.set(`${list}/${id}`, {
      id,
      list,
      ...code,
      ...(parent !== undefined && { parent }),
      label: { ...code?.label, [setting.language]: row.label },
      ...(concepts && { mapsTo: concepts }),
    });
    const own: ObservationKey = byApplicant
      ? { ...key, applicant: id }
      : { measure: key.measure, category: id, ...(key.applicant && { applicant: key.applicant }) };
    if (!row.derived) add(own, row, base, measure);
    else if (groupOf(id, block, list)) claims.push({ key: own, remainder: false, row });
    else add(own, { ...row, figure: null }, base, measure);
  }

  function namesClass({ label }: ReadRow, id: string, list: string): boolean {
    return list === 'applicant'
      ? applicantOf(label) === id
      : (conceptsOfLabel(label, list)?.includes(id) ?? false);
  }

  /** Whether other rows of the block are under this class. */
  function groupOf(id: string, block: Block, list: string): boolean {
    return block.rows.some(
      ({ data }) =>
        data['parent'] === id ||
        form?.codes.some(
          (code) =>
            code.list === list && code.id === (data['code'] ?? data['applicant']) && code.parent === id,
        ),
    );
  }

  function add(
    key: ObservationKey,
    row: ReadRow,
    base: ObservationKey | null,
    measure: Measure | null,
  ): void {
    const { figure, share, data } = row;
    const value = figure?.value ?? null;
    const said = data['status'];
    const status =
      (said as Observation['status']) ?? figure?.status ?? (value === null ? 'not-published' : undefined);
    if (share && measure && !base) {
      measures.set(BASE.id, BASE);
      observations.set(BASE.id, {
        measure: BASE.id,
        value: null,
        status: 'not-published',
        evidence: [evidenceOf(row)],
      });
    }
    const id = `${key.measure}/${key.category ?? ''}/${key.applicant ?? ''}`;
    observations.set(id, {
      ...key,
      value,
      ...(status && { status }),
      ...(figure?.unit && { printedUnit: figure.unit.word }),
      ...(share && measure && { share: { ...share, of: base ?? { measure: BASE.id } } }),
      evidence: [evidenceOf(row)],
    });
  }

  /** Its own words where it brings them; else its cell. */
  function evidenceOf({ label, column, place, data }: ReadRow): Evidence {
    const { quote, source } = data;
    if (source !== undefined && source.trim() !== '' && !sources.includes(source)) sources.push(source);
    const at = source === undefined ? -1 : sources.indexOf(source);
    return {
      source: at < 0 ? TABLE_SOURCE : `source-${at + 1}`,
      ...(quote !== undefined && quote.trim() !== ''
        ? { quote }
        : {
            cell: {
              table: setting.caption || setting.label || TABLE_SOURCE,
              row: label || String(place),
              column: column || '2',
            },
          }),
    };
  }

  function measureFor({ measure, heading, label, rows: own, applicant }: Block): Measure {
    const before = measures.get(measure.id);
    if (before) return before;
    const printed = [heading?.unit, setting.unit].find((unit) => unit) ?? null;
    const figures = [heading, ...own].flatMap((row) => (row?.figure && row.figure.value !== null ? row : []));
    const units = figures.map((row) => row.figure?.unit ?? row.unit ?? printed);
    const multipliers = new Set(units.map((unit) => unit?.multiplier ?? 1));
    const names = new Set([...units, printed].flatMap((unit) => unit?.unit ?? []));
    if (multipliers.size > 1 || (names.size > 1 && names.has('CNY'))) {
      problems.push(
        tableProblem('mixed-units', {
          row: label ?? '',
          text: [...new Set(units.map((unit) => unit?.word ?? '—'))].join(' · '),
        }),
      );
    }
    const said = printed ?? units.find((unit) => unit) ?? null;
    if (!said && measure.topic === 'context') problems.push(tableProblem('no-unit', { row: label ?? '' }));
    const unit = said?.unit ?? measure.unit;
    const multiplier = said ? said.multiplier : (measure.multiplier ?? 1);
    if (unit !== 'CNY') {
      for (const { figure, label: row, column } of figures) {
        if (!Number.isInteger(Number(((figure?.value ?? 0) * multiplier).toFixed(6)))) {
          problems.push(tableProblem('not-whole', { row, column, text: String(figure?.value) }));
        }
      }
    }
    const words = applicant === null ? (label ?? setting.label) : '';
    const text: Text =
      words === '' ? measure.label : { ...(form ? measure.label : {}), [setting.language]: words };
    const unitLabel = measure.unitLabel ?? ownUnitLabel(said, unit, setting.language);
    const classes = own.some(({ role }) => role === 'class') && rows !== 'applicant';
    return {
      ...measure,
      unit,
      label: text,
      ...(multiplier > 1 && { multiplier }),
      ...(unitLabel && { unitLabel }),
      ...(classes && { list: measure.list ?? `${measure.id}-class` }),
    };
  }

  function differ(one: ReadRow, other: ReadRow | null): boolean {
    return other?.figure != null && one.figure?.value !== other.figure.value;
  }
}
