import type { Measure, Observation } from './report.js';

const converted = new WeakMap<Observation, number>();

/** The value of an observation in the unit of its measure: as converted when the report was read, else as printed. */
export function observedValue(observation: Observation): number | null {
  return converted.get(observation) ?? observation.value;
}

/** Stores the value of an observation in the unit of its measure. */
export function keepConverted(observation: Observation, value: number): void {
  converted.set(observation, value);
}

const SIZED =
  /^[十百千万萬亿億]+(?:[元件条條宗份项項个個次人家]|$)|\b(?:thousand|million|billion)\b|['’,，]000/i;

/** Whether the name of a unit includes a multiplier: 万元, 10,000 yuan. */
export function namesMultiplier(unit: string): boolean {
  return SIZED.test(unit);
}

/**
 * Whether no conversion is needed because the printed unit is that of the measure. Other units are handled by
 * `units.ts`, which most pages need not load.
 */
export function inPlainUnit({ printedUnit }: Observation, measure: Measure): boolean {
  if (printedUnit === undefined) return true;
  const { unit, multiplier = 1, unitLabel = {} } = measure;
  if (unit === 'CNY') return printedUnit === (multiplier === 10_000 ? '万元' : multiplier === 1 && '元');
  if (multiplier !== 1 || /^[A-Z]/.test(unit)) return false;
  return /^[件条條宗份项項个個]$/.test(printedUnit) || Object.values(unitLabel).includes(printedUnit);
}

const MAY_SAY_SIZE = /[十百千万萬亿億]|\d|thousand|illion/i;

/** Whether the unit of a measure and its labels leave no doubt about its size. */
export function plainlyLabelled({ unit, multiplier = 1, unitLabel = {} }: Measure): boolean {
  return (
    !MAY_SAY_SIZE.test(unit) &&
    Object.values(unitLabel).every((label) => multiplier === 1 && !MAY_SAY_SIZE.test(label))
  );
}
