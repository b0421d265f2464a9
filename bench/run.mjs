// Runs the benchmark: node run.mjs [--rounds 5] [--only peer,peer] [--measures cold,…] [--quick]. See README.md.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { conditions, launch } from './lib/browser.mjs';
import { buildPeers } from './lib/build.mjs';
import { measureCheck } from './lib/measure-check.mjs';
import { measureCold } from './lib/measure-cold.mjs';
import { measureMany, measureUpdate, takePictures } from './lib/measure-many.mjs';
import { measureServer } from './lib/measure-server.mjs';
import { measureTrace } from './lib/measure-trace.mjs';
import { bench, peerNames, screenshots } from './lib/paths.mjs';
import { takingPart } from './lib/peer-facts.mjs';
import { inTurn, summarise, worst } from './lib/rounds.mjs';
import { summary } from './lib/statistics.mjs';
import { serve } from './lib/serve.mjs';

const { values: flags } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    measures: { type: 'string', default: 'pictures,cold,update,trace,many,server,check' },
    quick: { type: 'boolean', default: false },
  },
});
const rounds = flags.quick ? 1 : Number(flags.rounds);
const asked = flags.only?.split(',');
const names = asked ? peerNames.filter((name) => name === 'floor' || asked.includes(name)) : peerNames;
/** Libraries that are also measured with the heading and the table of a complete chart. */
const framed = ['chartjs', 'echarts', 'plot', 'frappe', 'uplot'].filter((name) => names.includes(name));

console.log('building');
await buildPeers(names);
mkdirSync(screenshots, { recursive: true });
const server = await serve();
const file = join(bench, asked || flags.quick ? 'dist/results.json' : 'results.json');
/** Measurements that are not requested keep the results of the last run. */
const results = { ...(existsSync(file) && JSON.parse(readFileSync(file, 'utf8'))), versions: versions() };
const measures = { pictures, cold: coldLoads, update: updates, trace: traces, many: manyCharts };
try {
  await measureInBrowser();
} finally {
  server.close();
}
if (isAsked('server')) await servers();
if (isAsked('check')) results.check = measureCheck(flags.quick ? 1000 : 10_000);
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
console.log(`wrote ${relative(bench, file)}`);

function isAsked(measure) {
  return flags.measures.split(',').includes(measure);
}

async function measureInBrowser() {
  const browser = await launch();
  results.browser = browser.version();
  try {
    for (const [name, measure] of Object.entries(measures)) if (isAsked(name)) await measure(browser);
  } finally {
    await browser.close();
  }
}

async function pictures(browser) {
  const drawing = await takingPart(names, 'many');
  await inTurn('pictures', drawing, 1, (name) => takePictures(browser, server, name, screenshots));
}

async function coldLoads(browser) {
  const loading = await takingPart(names, 'cold');
  results.cold = {};
  results.rounds = rounds;
  delete results.bytes;
  for (const condition of conditions) {
    const loads = await inTurn(`cold ${condition.id}`, loading, rounds, (name) =>
      measureCold(browser, server, name, condition),
    );
    results.cold[condition.id] = summarise(loads, 'time');
    results.bytes ??= Object.fromEntries(
      loading.map((name) => [name, loads[name].find(Boolean)?.bytes ?? null]),
    );
  }
}

async function updates(browser) {
  const drawing = await takingPart(names, 'many');
  const values = await inTurn('update', drawing, rounds, (name) => measureUpdate(browser, server, name));
  results.update = { script: summarise(values, 'script'), laidOut: summarise(values, 'laidOut') };
}

async function traces(browser) {
  const loading = await takingPart(names, 'trace');
  const values = await inTurn('trace', loading, Math.min(rounds, 3), (name) =>
    measureTrace(browser, server, name),
  );
  results.trace = Object.fromEntries(
    ['longTasks', 'longest', 'forcedLayouts'].map((field) => [field, worst(values, field)]),
  );
}

async function manyCharts(browser) {
  const drawing = await takingPart(names, 'many');
  const all = [...drawing, ...framed.map((name) => `${name}+table`)];
  results.many = {};
  for (const count of flags.quick ? [100] : [100, 1000]) {
    const turns = count === 1000 ? Math.ceil(rounds / 2) : rounds;
    const values = await inTurn(`${count} charts`, all, turns, (name) => {
      const [peer, table] = name.split('+');
      return measureMany(browser, server, peer, { count, framed: table !== undefined });
    });
    results.many[count] = { turns, time: summarise(values, 'time'), heap: summarise(values, 'heap') };
  }
}

/** The measured version of each package. */
function versions() {
  const { devDependencies } = JSON.parse(readFileSync(join(bench, 'package.json'), 'utf8'));
  return devDependencies;
}

async function servers() {
  const drawing = await takingPart(names, 'server');
  const drawings = await inTurn('server', drawing, Math.min(rounds, 3), (name) => measureServer(name));
  results.server = Object.fromEntries(
    drawing.map((name) => [name, summary(drawings[name].map((value) => value?.perSecond ?? NaN))]),
  );
}
