import embed from 'vega-embed';
import { spec } from './spec.js';

export async function mount(container, data) {
  const { view } = await embed(container, spec(data), { actions: false, renderer: 'svg', tooltip: false });
  return view;
}

export async function update(view, data) {
  await view.data('table', data).runAsync();
}
