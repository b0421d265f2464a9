import { plot } from './plot.js';

export function mount(container, data) {
  container.append(plot(data, document));
  return container;
}

export function update(container, data) {
  container.replaceChildren(plot(data, document));
}
