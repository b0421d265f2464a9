import { within, withPage } from './browser.mjs';

const ready = (page, server, name) =>
  page
    .goto(`${server.origin}/many/${encodeURIComponent(name)}`)
    .then(() => page.waitForFunction(() => window.bench));

/**
 * For a number of charts on one page: milliseconds until the last is painted, and the heap after garbage collection.
 */
export function measureMany(browser, server, name, { count, framed }) {
  return withPage(browser, async (page, session) => {
    await ready(page, server, name);
    const before = await heap(session);
    const time = await within(
      180,
      page.evaluate(([n, f]) => window.bench.many(n, f), [count, framed]),
    );
    const after = await heap(session);
    return { time, heap: after.js, added: after.js - before.js, dom: after.dom };
  });
}

/** Milliseconds of one update: the median of batches of ten, without the first five. */
export function measureUpdate(browser, server, name, batches = 25) {
  return withPage(browser, async (page) => {
    await ready(page, server, name);
    const updated = page.evaluate((count) => window.bench.updates(count), batches);
    const { script, laidOut } = await within(60, updated);
    const middle = (list) => list.slice(5).sort((a, b) => a - b)[Math.floor((batches - 5) / 2)];
    return { script: middle(script), laidOut: middle(laidOut) };
  });
}

/** Screenshots that prove that a library draws, and redraws. */
export function takePictures(browser, server, name, folder) {
  return withPage(browser, async (page) => {
    for (const [state, method] of [
      ['first', 'one'],
      ['updated', 'updatedOnce'],
    ]) {
      await ready(page, server, name);
      await page.evaluate((m) => window.bench[m]().then(() => {}), method);
      await page.waitForTimeout(1200);
      await page.locator('body > .chart').screenshot({ path: `${folder}${name}-${state}.png` });
    }
  });
}

async function heap(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return { js: usedSize / 1e6, dom: embedderHeapUsedSize / 1e6 };
}
