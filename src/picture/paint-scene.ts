import type { Scene, Shape } from './scene.js';

/** The part of a canvas 2D context that painting needs, in browsers and elsewhere. */
interface Painter {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  font: string;
  textAlign: string;
  scale(x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
}

/**
 * Paints a scene by drawing commands: no image is loaded that a page policy could block.
 *
 * @param density Canvas pixels per scene pixel.
 * @param fonts A CSS font family list.
 */
export function paintScene(painter: Painter, { shapes }: Scene, density: number, fonts: string): void {
  painter.scale(density, density);
  for (const shape of shapes) paint(painter, shape, fonts);
}

function paint(painter: Painter, shape: Shape, fonts: string): void {
  switch (shape.type) {
    case 'rect':
      painter.fillStyle = shape.fill;
      painter.fillRect(shape.x, shape.y, shape.width, shape.height);
      if (shape.stroke === undefined) return;
      painter.strokeStyle = shape.stroke;
      painter.lineWidth = 1;
      painter.strokeRect(shape.x, shape.y, shape.width, shape.height);
      return;
    case 'lines':
      painter.strokeStyle = shape.stroke;
      painter.lineWidth = shape.width;
      painter.beginPath();
      for (const [, command, x, y] of shape.path.matchAll(/([ML])([\d.-]+),([\d.-]+)/g)) {
        if (command === 'M') painter.moveTo(Number(x), Number(y));
        else painter.lineTo(Number(x), Number(y));
      }
      painter.stroke();
      return;
    case 'text':
      painter.fillStyle = shape.fill;
      painter.font = `${shape.bold ? 700 : 400} ${shape.size}px ${fonts}`;
      painter.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      painter.fillText(shape.text, shape.x, shape.y);
  }
}
