import { draw } from './draw.js';

export function mount(container, data) {
  container.innerHTML = draw(data);
  return container;
}

export function update(container, data) {
  container.innerHTML = draw(data);
}
