import './floor-bars.js';

export async function mount(container, data) {
  const element = document.createElement('floor-bars');
  element.data = data;
  container.append(element);
  await element.updateComplete;
  return element;
}

export async function update(element, data) {
  element.data = data;
  await element.updateComplete;
}
