import { expect, test } from 'vitest';
import { cn2021Codes } from '../../src/forms/cn-2021-codes.js';
import { liwan2017 } from '../../src/data/index.js';
import { rankInStrip, segmentKeys } from '../../src/marks/segment-keys.js';
import { lightTones } from '../../src/theme/tokens.js';
import { code } from '../report/tiny-report.js';

type Codes = Parameters<typeof segmentKeys>[0];

const statutory = cn2021Codes.filter(({ list, parent }) => list === 'outcome' && parent === undefined);
const narrative = liwan2017.codes.filter(({ list }) => list === 'outcome');

function shown(codes: Codes): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...segmentKeys(codes).keys].map(([id, { letter, tone }]) => [id, letter + tone]),
  );
}

const inOrder = (codes: Codes) => {
  const keys = segmentKeys(codes);
  const ranked = codes.map(({ id }) => [rankInStrip(keys, id), id] as const);
  return ranked.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, id]) => id);
};

test('segmentKeys(codes) gives classes with one meaning one letter and one tone in each report', () => {
  const [form, text] = [shown(statutory), shown(narrative)];
  expect(form).toEqual({
    'granted-in-full': 'A0',
    'granted-in-part': 'B1',
    refused: 'R4',
    'unable-to-provide': 'C2',
    'not-processed': 'H3',
    'other-disposal': 'Q3',
  });
  expect(text).toEqual({
    'granted-in-full': 'A0',
    'granted-in-part': 'B1',
    refused: 'R4',
    'not-government-information': 'L3',
    'not-this-body-or-does-not-exist': 'E2',
    'unclear-request': 'J3',
  });
});

test('rankInStrip(keys, id) puts granted outcomes first, refusals last, and a remainder after them', () => {
  expect(inOrder(statutory)).toEqual([
    'granted-in-full',
    'granted-in-part',
    'unable-to-provide',
    'not-processed',
    'other-disposal',
    'refused',
  ]);
  const keys = segmentKeys(statutory);
  expect(rankInStrip(keys, 'remainder') > rankInStrip(keys, 'refused')).toBe(true);
});

test('segmentKeys(codes) gives two classes with one meaning one tone and two letters', () => {
  const codes = [code('refused'), code('exempt', { mapsTo: ['refused'] }), code('granted-in-full')];
  expect(shown(codes)).toEqual({ refused: 'R4', exempt: 'M4', 'granted-in-full': 'A0' });
});

test('segmentKeys(codes) gives a class with several meanings their tone only if they share it', () => {
  const codes = [
    code('absent', { mapsTo: ['not-this-body', 'does-not-exist'] }),
    code('granted', { mapsTo: ['granted-in-full', 'granted-in-part'] }),
    code('refused-or-absent', { mapsTo: ['refused', 'does-not-exist'] }),
    code('refused'),
  ];
  expect(shown(codes)).toEqual({ absent: 'E2', granted: 'M3', 'refused-or-absent': 'N3', refused: 'R4' });
});

test('segmentKeys(codes) gives classes of unknown meaning beside known ones the tone of unclear outcomes', () => {
  const codes = ['constructor', 'granted-in-full', 'foi-exempt'].map((id) => code(id));
  expect(shown(codes)).toEqual({ constructor: 'M3', 'granted-in-full': 'A0', 'foi-exempt': 'N3' });
});

test('segmentKeys(codes) without any standard meaning follows the order of the list, and reserves the tone of refusals', () => {
  const codes = ['post', 'online', 'fax', 'person', 'other', 'toString'].map((id) => code(id));
  expect(shown(codes)).toEqual({
    post: 'A0',
    online: 'B1',
    fax: 'C2',
    person: 'D3',
    other: 'E0',
    toString: 'F1',
  });
  expect([segmentKeys(codes).ordered, segmentKeys(statutory).ordered]).toEqual([false, true]);
  expect(segmentKeys([]).keys.size).toBe(0);
});

test('segmentKeys(codes) uses each letter once, and none if all are taken, and always an existing tone', () => {
  const many = Array.from({ length: 60 }, (_, place) => code(`class-${place}`));
  for (const codes of [many, [code('granted-in-full'), ...many]]) {
    const keys = [...segmentKeys(codes).keys.values()];
    const letters = keys.flatMap(({ letter }) => letter || []);
    expect(letters.length).toBeGreaterThan(11);
    expect(new Set(letters).size).toBe(letters.length);
    expect(keys.every(({ tone }) => lightTones[tone] !== undefined)).toBe(true);
  }
});

test('segmentKeys(codes) gives results of appeals one letter and one tone in each report, in the order of the list', () => {
  const form = cn2021Codes.filter(({ list }) => list === 'appeal-result');
  const text = liwan2017.codes.filter(({ list }) => list === 'reconsideration-result');
  expect(shown(form)).toEqual({ upheld: 'A0', corrected: 'B4', other: 'C2', pending: 'D3' });
  expect(shown(text)).toMatchObject({ upheld: 'A0', 'revoked-changed-or-unlawful': 'B4' });
  expect(segmentKeys(form).ordered).toBe(false);
});
