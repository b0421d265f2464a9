// Runs `check` on many reports in sequence, in a separate Node process with --expose-gc.
import { pathToFileURL } from 'node:url';
import { library } from './paths.mjs';

const count = Number(process.argv[2]);
const { check } = await import(pathToFileURL(`${library}check/check.js`));
const { readReport } = await import(pathToFileURL(`${library}forms/read-report.js`));
const { huaian2024, liwan2017 } = await import(pathToFileURL(`${library}data/index.js`));

/** A fresh report: one figure differs, so that nothing can be cached from the previous one. */
function fresh(report, step) {
  const changed = step % report.observations.length;
  const observations = report.observations.map((observation, index) =>
    index === changed && typeof observation.value === 'number'
      ? { ...observation, value: observation.value + 1 + (step % 5) }
      : observation,
  );
  return { ...report, observations };
}

const heap = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

const before = heap();
const middle = { heap: 0 };
let peak = 0;
let findings = 0;
const start = performance.now();
for (let step = 0; step < count; step += 1) {
  findings += check(fresh(step % 2 ? huaian2024 : liwan2017, step)).length;
  if (step % 100 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed / 1e6);
  if (step === count / 2) middle.heap = heap();
}
const seconds = (performance.now() - start) / 1000;
const after = heap();
const { $schema: _, ...plain } = JSON.parse(JSON.stringify(liwan2017));
const validationStart = performance.now();
for (let step = 0; step < count / 10; step += 1) readReport(structuredClone(plain));
const validation = ((performance.now() - validationStart) * 10) / 1000;
console.log(
  JSON.stringify({ count, seconds, findings, before, middle: middle.heap, after, peak, validation }),
);
