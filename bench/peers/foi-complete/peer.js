import 'foi-charts/define/disclosure-categories.js';
import 'foi-charts/define/zh-hans.js';
import { reportOf } from './reports.js';

export { reportOf as prepare } from './reports.js';

export async function mount(container, data) {
  const element = document.createElement('foi-disclosure-categories');
  element.report = reportOf(data);
  container.append(element);
  await element.updateComplete;
  return element;
}

export async function update(element, data) {
  element.report = reportOf(data);
  await element.updateComplete;
}
