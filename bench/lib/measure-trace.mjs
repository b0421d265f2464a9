import { slowDown, within, withPage } from './browser.mjs';
import { tellsWhenPainted } from './measure-cold.mjs';

const categories = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'blink.user_timing',
];
const script =
  /^(EvaluateScript|v8\.evaluateModule|FunctionCall|RunMicrotasks|TimerFire|EventDispatch|FireAnimationFrame)$/;

/**
 * Tasks with over 50 ms of script, and forced layouts, of one cold load at a quarter of the CPU, from the engine's
 * trace.
 */
export function measureTrace(browser, server, name) {
  return withPage(browser, async (page, session) => {
    await slowDown(session, { cpu: 4, slow: false });
    const painted = await tellsWhenPainted(session);
    await browser.startTracing(page, { categories });
    await page.goto(`${server.origin}/cold/${name}`, { waitUntil: 'commit' });
    await within(60, painted.time);
    await page.waitForTimeout(300);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return read(mainThread(traceEvents));
  });
}

/** The events of the thread that loaded the page; the trace includes other processes. */
function mainThread(events) {
  const address = ({ data, beginData }) => data?.documentLoaderURL ?? beginData?.url ?? '';
  const loaded = events.find(({ args }) => args && address(args).includes('/cold/'));
  if (!loaded) throw new Error('no navigation in the trace');
  const { pid, tid, ts } = loaded;
  return events.filter(
    (event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.ts >= ts,
  );
}

/** Counts only the time of the page's scripts in a task: every page has parsing, fonts and first paint. */
function read(events) {
  const scripts = outermost(events.filter(({ name }) => script.test(name)));
  const tasks = outermost(events.filter(({ name }) => name.endsWith('RunTask')));
  const times = tasks.map((task) => sum(scripts.filter((run) => contains(task, run))) / 1000);
  const layouts = events.filter(({ name }) => name === 'Layout');
  return {
    longTasks: times.filter((time) => time > 50).length,
    longest: Math.max(0, ...times),
    forcedLayouts: layouts.filter((layout) => scripts.some((run) => contains(run, layout))).length,
  };
}

const contains = (outer, inner) => outer.ts <= inner.ts && inner.ts < outer.ts + outer.dur;
const sum = (events) => events.reduce((total, { dur }) => total + dur, 0);

function outermost(events) {
  const sorted = events.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  let end = -Infinity;
  return sorted.filter(({ ts, dur }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
