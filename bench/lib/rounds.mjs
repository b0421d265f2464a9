import { round, ratios, summary } from './statistics.mjs';

/**
 * Runs a measurement for each library in turn, several times, starting with another library each time.
 *
 * @returns The values of each round by library; `undefined` where one failed.
 */
export async function inTurn(title, names, rounds, measure) {
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    const order = names.map((_, index) => names[(index + turn * 3) % names.length]);
    for (const name of order) {
      values[name][turn] = await measure(name).catch((error) => {
        console.warn(`${title}: ${name}: ${error.message.split('\n')[0]}`);
        return undefined;
      });
    }
    console.log(`${title}: round ${turn + 1} of ${rounds}`);
  }
  return values;
}

/** By library: the median of a field, its range, and its ratio to the floor within a round. */
export function summarise(values, field) {
  const pick = (name) => (values[name] ?? []).map((value) => value?.[field] ?? NaN);
  const floor = pick('floor');
  return Object.fromEntries(
    Object.keys(values).map((name) => [name, { ...summary(pick(name)), ratio: ratios(pick(name), floor) }]),
  );
}

/** By library: the maximum of a field that must not depend on chance. */
export function worst(values, field) {
  return Object.fromEntries(
    Object.entries(values).map(([name, list]) => {
      const known = list.filter(Boolean).map((value) => value[field]);
      return [name, known.length > 0 ? round(Math.max(...known)) : null];
    }),
  );
}
