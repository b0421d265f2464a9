import { colour } from '../peers/size.js';

/**
 * Whether seven bars are there: elements with a size, or pixels of a bar on a canvas. It reads attributes and
 * pixels only, so it forces no layout.
 */
export function isDrawn(container, { host, selector, canvas }) {
  const root = host ? container.querySelector(host)?.shadowRoot : container;
  if (!root) return false;
  if (canvas) return hasColour(root.querySelector('canvas'), canvas === true ? colour : canvas);
  return [...root.querySelectorAll(selector)].filter(hasSize).length >= 7;
}

function hasSize(element) {
  if (element.localName !== 'rect') return (element.getAttribute('d') ?? '').length > 10;
  return parseFloat(element.getAttribute('height')) > 0 && parseFloat(element.getAttribute('width')) > 0;
}

/** Looks along two lines through the canvas: bars stand or lie. */
function hasColour(canvas, wanted) {
  if (!canvas?.width || !canvas.height) return false;
  const context = canvas.getContext('2d');
  const { width, height } = canvas;
  const lines = [
    context.getImageData(0, Math.round(height * 0.85), width, 1).data,
    context.getImageData(Math.round(width * 0.5), 0, 1, height).data,
  ];
  const rgb = [1, 3, 5].map((start) => parseInt(wanted.slice(start, start + 2), 16));
  return lines.some((data) => {
    for (let index = 0; index < data.length; index += 4) {
      if (rgb.every((value, part) => Math.abs(data[index + part] - value) < 8)) return true;
    }
    return false;
  });
}

/** Runs after the frame that is being made has been painted. */
export function afterPaint(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  });
}
