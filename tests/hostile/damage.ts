import * as fc from 'fast-check';
import { APPROXIMATE_STATUSES, MISSING_STATUSES, TOPICS } from '../../src/report/schema.js';

const STATUSES = [...APPROXIMATE_STATUSES, ...MISSING_STATUSES];

/** Values at the limits of numbers, text, names and nesting, which break programs. */
const NUMBERS = [
  0,
  -0,
  1,
  -1,
  0.5,
  1e-7,
  5e-324,
  1e-300,
  1e21,
  1.7e308,
  2 ** 53,
  1 - 2 ** 53,
  1e12,
  1e15 + 0.3,
];

const TEXTS = [
  '',
  ' ',
  '0.0000001%',
  '三分之二',
  '10‰',
  '两成',
  '%',
  '100%',
  '0/0',
  '１２％',
  'constructor',
  '__proto__',
  'toString',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=1+1',
  '\u202e411',
  '\u2028',
  '\u001b[31m',
  ']]>',
  '-->',
  '\ufffd',
  '\ud800',
  '元',
  '万元',
  'CNY',
];

/** Keywords of the schema, so that the result is often another valid report. */
const WORDS = [...STATUSES, 'partition', 'subset', 'multi-label', 'none', ...TOPICS];

const length = fc.integer({ min: 0, max: 300_000 });

/** Any of these values. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(...WORDS),
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], { en: '' }, { en: 'x' }),
  length.map((digits) => `${'9'.repeat(digits)}%`),
  length.map((letters) => 'x'.repeat(letters)),
  fc.jsonValue({ maxDepth: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

type Container = Record<string, unknown> | unknown[];

/** All places in a document: their container and key. */
function placesIn(document: unknown): readonly (readonly [Container, string])[] {
  if (typeof document !== 'object' || document === null) return [];
  const holder = document as Container;
  return Object.keys(holder).flatMap((key) => [
    [holder, key] as const,
    ...placesIn((holder as Record<string, unknown>)[key]),
  ]);
}

/** Fields whose corruption is likely to give another valid report. */
const FIELDS = [
  'value',
  'text',
  'relation',
  'signed',
  'multiplier',
  'unit',
  'parent',
  'status',
  'category',
  'measure',
  'topic',
  'mapsTo',
  'list',
  'label',
  'applicant',
  'printedUnit',
  'share',
  'observations',
  'id',
  'form',
];

const fraction = fc.double({ min: 0, max: 0.999999, noNaN: true });

/** One corruption: the field (any if empty), which of its occurrences, the operation, and its value. */
const damage = fc.record({
  field: fc.constantFrom('', '', ...FIELDS),
  at: fraction,
  from: fraction,
  act: fc.constantFrom('set', 'set', 'copy', 'copy', 'remove', 'repeat', 'swap'),
  value: odd,
});

type Damage = typeof damage extends fc.Arbitrary<infer D> ? D : never;

function damaged(document: unknown, { field, at, from, act, value }: Damage): void {
  const all = placesIn(document);
  const named = all.filter(([, key]) => field === '' || key === field);
  const places = named.length > 0 ? named : all;
  const one = places[Math.floor(at * places.length)];
  const other = places[Math.floor(from * places.length)];
  if (!one || !other) return;
  const [holder, key] = one as [Record<string, unknown>, string];
  const [otherHolder, otherKey] = other as [Record<string, unknown>, string];
  if (act === 'set') holder[key] = value;
  else if (act === 'copy') holder[key] = structuredClone(otherHolder[otherKey]);
  else if (act === 'remove') {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  } else if (act === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
  else if (act === 'swap') {
    const kept = structuredClone(holder[key]);
    holder[key] = structuredClone(otherHolder[otherKey]);
    otherHolder[otherKey] = kept;
  }
}

/** Documents that were valid reports, with a few places corrupted. */
export function damagedReports(originals: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...originals), fc.array(damage, { minLength: 1, maxLength: 4 }))
    .map(([original, damages]) => {
      const document = structuredClone(original);
      for (const one of damages) damaged(document, one);
      return document;
    });
}
