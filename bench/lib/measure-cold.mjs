import { slowDown, within, withPage } from './browser.mjs';

/**
 * Milliseconds from the start of navigation until the frame with the chart is painted, and the bytes loaded until
 * then, gzipped.
 */
export function measureCold(browser, server, name, condition) {
  return withPage(browser, async (page, session) => {
    await slowDown(session, condition);
    const painted = await tellsWhenPainted(session);
    server.requests.length = 0;
    await page.goto(`${server.origin}/cold/${name}`, { waitUntil: 'commit' });
    const time = await within(60, painted.time);
    return { time, bytes: bytesByType(server.requests) };
  });
}

export async function tellsWhenPainted(session) {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellBench' });
  return {
    time: new Promise((done) => {
      session.on(
        'Runtime.bindingCalled',
        ({ name, payload }) => name === 'tellBench' && done(Number(payload)),
      );
    }),
  };
}

function bytesByType(requests) {
  const sum = (type) =>
    requests.filter((request) => request.type.endsWith(type)).reduce((total, { bytes }) => total + bytes, 0);
  return { js: sum('javascript'), css: sum('css'), data: sum('json'), html: sum('html') };
}
