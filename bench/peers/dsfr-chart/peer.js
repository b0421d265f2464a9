import '@gouvfr/dsfr-chart/BarChart';
import '@gouvfr/dsfr-chart/BarChart/css';

const list = (values) => JSON.stringify([values]);

export function mount(container, data) {
  const element = document.createElement('bar-chart');
  element.setAttribute('x', list(data.map(({ label }) => label)));
  element.setAttribute('y', list(data.map(({ value }) => value)));
  element.setAttribute('name', '["条"]');
  element.setAttribute('horizontal', 'true');
  container.replaceChildren(element);
  return container;
}

/** It draws when it is mounted, and never again: an update is another element. */
export function update(container, data) {
  mount(container, data);
}
