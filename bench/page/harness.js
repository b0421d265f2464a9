import { variants } from 'bench:data';
import { afterPaint, isDrawn } from './is-drawn.js';
import { frame } from './framed.js';

const painted = () => new Promise((done) => afterPaint(done));

/** What the runner calls in a page that has one peer. */
export function withPeer(peer, marks) {
  variants.forEach((data) => peer.prepare?.(data));

  /** Milliseconds from the first chart to the frame that shows the last one. */
  async function many(count, framed) {
    const containers = Array.from({ length: count }, () => document.createElement('div'));
    containers.forEach((container) => (container.className = 'chart'));
    document.body.append(...containers);
    await painted();
    await painted();
    const start = performance.now();
    const places = framed ? containers.map((container) => frame(container, variants[0])) : containers;
    globalThis.handles = await Promise.all(places.map((place) => peer.mount(place, variants[0])));
    await untilDrawn(places.at(-1));
    const end = await painted();
    const missing = places.filter((place) => !isDrawn(place, marks)).length;
    if (missing > 0) throw new Error(`${missing} of ${count} charts were not drawn`);
    return end - start;
  }

  async function untilDrawn(place) {
    for (let tries = 0; !isDrawn(place, marks); tries += 1) {
      if (tries > 600) throw new Error('not drawn');
      await new Promise((done) => requestAnimationFrame(done));
    }
  }

  /** One chart, ready to be updated. */
  async function one() {
    const container = document.createElement('div');
    container.className = 'chart';
    document.body.append(container);
    const handle = await peer.mount(container, variants[0]);
    await untilDrawn(container);
    await painted();
    return { container, handle };
  }

  /** Milliseconds of an update, by batches of ten: script alone, and with the style and layout that it asks for. */
  async function updates(batches) {
    const { container, handle } = await one();
    const script = [];
    const laidOut = [];
    for (let batch = 0; batch < batches; batch += 1) {
      script.push(await tenUpdates(handle, () => {}));
      await painted();
      laidOut.push(await tenUpdates(handle, () => container.getBoundingClientRect()));
      await painted();
    }
    return { script, laidOut };
  }

  async function tenUpdates(handle, afterEach) {
    const start = performance.now();
    for (let step = 1; step <= 10; step += 1) {
      await peer.update(handle, variants[step % variants.length]);
      afterEach();
    }
    return (performance.now() - start) / 10;
  }

  /** One chart, updated once, for a picture. */
  async function updatedOnce() {
    const { handle } = await one();
    await peer.update(handle, variants[3]);
  }

  return { many, one, updates, updatedOnce };
}
