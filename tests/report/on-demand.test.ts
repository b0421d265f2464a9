import { expect, test } from 'vitest';
import { onDemand } from '../../src/report/on-demand.js';

test('onDemand(load) returns what is loaded', async () => {
  expect(await onDemand(() => Promise.resolve(5))).toBe(5);
});

test('onDemand(load) retries after a rejection', async () => {
  let asked = 0;
  const load = () => (asked++ === 0 ? Promise.reject(new Error('gone')) : Promise.resolve(asked));
  await expect(onDemand(load)).rejects.toThrow('gone');
  expect(await onDemand(load)).toBe(2);
});

test('onDemand(load) does not retry after the loader threw, which would never settle', async () => {
  let asked = 0;
  const load = (): Promise<unknown> => {
    if (asked++ === 0) throw new TypeError('TrustedScriptURL');
    return new Promise(() => {});
  };
  await expect(onDemand(load)).rejects.toThrow('TrustedScriptURL');
  await expect(onDemand(load)).rejects.toThrow('TrustedScriptURL');
  expect(asked).toBe(1);
});
