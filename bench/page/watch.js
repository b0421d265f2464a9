import { isDrawn } from './is-drawn.js';

/** Looks in each frame whether the chart is there; tells the time when the frame that has it was painted. */
function watch(marks) {
  requestAnimationFrame(() => {
    const container = document.getElementById('chart');
    if (!container || !isDrawn(container, marks)) return watch(marks);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.tellBench(String(performance.now()));
    port2.postMessage(null);
  });
}

globalThis.watch = watch;
