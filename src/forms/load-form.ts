import { onDemand } from '../report/on-demand.js';
import type { Form } from './form.js';
import { narrative } from './narrative.js';

const LOADERS: ReadonlyMap<unknown, () => Promise<Form>> = new Map([
  ['cn-2019', () => import('./cn-2019.js').then(({ cn2019 }) => cn2019)],
  ['cn-2021', () => import('./cn-2021.js').then(({ cn2021 }) => cn2021)],
]);

/** Starts to load all forms, before it is known which one is needed. */
export function expectForm(): void {
  for (const load of LOADERS.values()) onDemand(load).catch(() => undefined);
}

/** The same as `formOf`, loaded on demand: a page usually needs only one form. */
export async function loadForm(id: unknown): Promise<Form> {
  const load = LOADERS.get(id);
  return load ? onDemand(load) : narrative;
}
