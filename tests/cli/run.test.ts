import { styleSheets } from '../../src/server/style-sheets.js';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };

const folder = mkdtempSync(join(tmpdir(), 'foi-charts-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('foi-charts --help explains the commands, the charts and the exit codes', async () => {
  const { code, output } = await run(['--help']);
  expect(code).toBe(0);
  for (const word of [
    'render',
    'check',
    'proof',
    'request-outcomes (bars, strip)',
    'liwan-2017',
    'Exit codes',
  ]) {
    expect(output).toContain(word);
  }
  expect(await run([])).toEqual(await run(['--help']));
});

test('foi-charts render writes one chart to standard output, by default in the language of the report', async () => {
  const args = ['render', 'liwan-2017', '--chart', 'request-outcomes', '--format'];
  expect((await run([...args, 'svg'])).output).toMatch(/^<svg xmlns=.*已答复的申请618件.*<\/svg>\n$/s);
  expect((await run([...args, 'alt', '--lang', 'en'])).output).toBe(
    'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9% — Liwan District · 2017 · by outcome · unit: requests — Requests answered, 618 in all: 411 granted in full, 55 granted in part and 7 refused (1.1%). The report itemises 606; a further 12 are not itemised.\n',
  );
  expect((await run([...args, 'csv', '--lang', 'zh-TW'])).output).toContain('"報告未分項","12","","計算"');
});

test('foi-charts render --chart all --out writes a file for each chart that the report publishes', async () => {
  const out = join(folder, 'pictures');
  const { code, output } = await run([
    'render',
    'liwan-2017',
    '--chart',
    'all',
    '--lang',
    'en',
    '--out',
    out,
  ]);
  expect(code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'liwan-2017-appeal-results-en.svg',
    'liwan-2017-disclosure-categories-en.svg',
    'liwan-2017-key-figures-en.svg',
    'liwan-2017-request-channels-en.svg',
    'liwan-2017-request-outcomes-en.svg',
    'liwan-2017-request-subjects-en.svg',
  ]);
  expect(output.trim().split('\n').length).toBe(6);
  expect(readFileSync(join(out, 'liwan-2017-appeal-results-en.svg'), 'utf8')).toContain(
    'upheld: all 14 cases',
  );
});

test('foi-charts check prints the findings, and exits with 1 only for a report that contradicts itself', async () => {
  const good = await run(['check', 'liwan-2017', '--lang', 'en']);
  expect(good.code).toBe(0);
  expect(good.output).toContain(
    'warning: Requests answered: the categories add up to 606, 12 less than the total of 618.',
  );
  const wrong = JSON.stringify(liwanJson).replace('"value":411', '"value":4110');
  const bad = await run(['check', file('wrong.json', wrong), '--lang', 'en']);
  expect(bad.code).toBe(1);
  expect(bad.output).toContain('error: Requests answered · Granted in full');
});

test('foi-charts proof writes the proof sheet', async () => {
  const { code, output } = await run(['proof', 'huaian-2024']);
  expect(code).toBe(0);
  expect(output.split('\r\n').length).toBeGreaterThan(200);
});

test.each([
  [['draw', 'liwan-2017'], 'draw: unknown command; expected render, check, proof or read'],
  [['render'], 'render: give a REPORT'],
  [
    ['check', 'nowhere.json'],
    'nowhere.json: no such file or shipped report (shipped: liwan-2017, huaian-2024, suqian-2023, suqian-2024, suqian-2025)',
  ],
  [['render', 'liwan-2017', '--chart', 'pie'], '--chart pie: expected one of all, report, key-figures'],
  [['render', 'liwan-2017', '--chart', 'request-flow', '--lang', 'en'], 'does not publish this statistic'],
  [
    ['render', 'liwan-2017', '--chart', 'request-outcomes', '--variant', 'pie'],
    '--variant pie: expected one of bars, strip',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'request-outcomes', '--format', 'gif'],
    '--format gif: expected one of snippet, html, dsd, svg, png, csv, alt',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'request-outcomes', '--width', 'wide'],
    '--width wide: expected a whole number from 240 to 10000',
  ],
  [['render', 'liwan-2017', '--chart', 'all'], 'give a folder with --out'],
  [['check', 'liwan-2017', '--lang', 'fr'], '--lang fr: expected one of zh-Hans, zh-Hant, en'],
  [['check', 'liwan-2017', '--colour'], "Unknown option '--colour'"],
  [
    ['render', 'huaian-2024', '--chart', 'statutory-table', '--format', 'png'],
    '--chart statutory-table --format png: a table of 25 rows and 7 columns is unreadable as a picture; use --format html, snippet, dsd, csv',
  ],
  [
    ['render', 'huaian-2024', '--chart', 'statutory-table', '--format', 'csv', '--variant', 'bars'],
    '--variant bars: expected one of requests, disclosure, disputes',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'statutory-table', '--format', 'csv', '--lang', 'en'],
    'does not publish this statistic',
  ],
  [['check', 'src'], 'src: the folder contains no report (*.json)'],
  [['proof', 'src/data'], 'src/data: is a folder; give a file in it'],
  [
    ['render', 'liwan-2017', '--chart', 'request-outcomes', '--out', 'package.json'],
    '--out package.json: a file with that name exists; give a folder',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'request-outcomes', '--out', 'package.json/charts'],
    '--out package.json/charts: a file with that name exists; give a folder',
  ],
])('foi-charts %s exits with 2 and explains what to fix', async (args, expected) => {
  const { code, output, errors } = await run(args);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(expected);
});

test('foi-charts names the file, and each problem with its path', async () => {
  const path = file(
    'bad.json',
    JSON.stringify({ ...liwanJson, schemaVersion: 2, period: { start: 'soon', end: '2017' } }),
  );
  const { errors } = await run(['check', path, '--lang', 'en']);
  expect(errors).toBe(
    `foi-charts: ${path}: The data do not match the schema: 2 problems.\n  schemaVersion must be 1, but is 2.\n  period.start must be a date, such as 2017, 2017-09 or 2017-09-20, but is "soon".\n`,
  );
  expect((await run(['check', file('text.json', 'hello')])).errors).toContain(
    'text.json: The data are not valid JSON',
  );
});

test('foi-charts check lists the findings of several reports by name, and continues after one that cannot be read', async () => {
  const bad = file('half.json', '{');
  const { code, output, errors } = await run(['check', 'liwan-2017', bad, 'huaian-2024', '--lang', 'en']);
  expect(code).toBe(2);
  expect(output).toContain('liwan-2017: warning: Requests answered: the categories add up to 606');
  expect(output).toContain('huaian-2024: ');
  expect(errors).toContain(`${bad}: The data are not valid JSON`);
});

test.each(['snippet', 'html', 'dsd', 'svg', 'csv', 'alt'])(
  'foi-charts render --chart report --format %s renders the whole report',
  async (format) => {
    const { code, output } = await run([
      'render',
      'liwan-2017',
      '--chart',
      'report',
      '--format',
      format,
      '--lang',
      'en',
    ]);
    expect(code).toBe(0);
    for (const words of [
      'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
      'Administrative',
    ]) {
      expect(output).toContain(words);
    }
  },
);

test('foi-charts render --format dsd prints what a policy must allow; --styles needs nothing', async () => {
  const args = ['render', 'liwan-2017', '--chart', 'request-outcomes', '--format', 'dsd'];
  expect((await run(args)).errors).toMatch(/^Content-Security-Policy: style-src 'sha256-[\w+/]{43}='\n$/);
  const linked = await run([...args, '--styles', '/a/foi-charts.css']);
  expect(linked.errors).toBe('');
  expect(linked.output).toContain('href="/a/foi-charts.css"');
});

test.each(['/a/', '/a', '', 'https://example.gov/a?f=b.css', '/a/b.css.map'])(
  'foi-charts render --styles %s is rejected: it is not a style sheet',
  async (address) => {
    const args = ['render', 'liwan-2017', '--chart', 'report', '--format', 'dsd', '--styles', address];
    const { code, errors } = await run(args);
    expect([code, errors]).toEqual([2, expect.stringContaining('such as /assets/foi-charts.css')]);
  },
);

test('foi-charts --styles links to style sheets of the package only, each in the folder of the common one', async () => {
  const sheets = async (chart: string) => {
    const args = ['huaian-2024', '--chart', chart, '--format', 'dsd', '--styles', '/a/foi-charts.css?v=1/2'];
    const { output } = await run(['render', ...args]);
    const addresses = new Set(
      [...output.matchAll(/rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href),
    );
    const [common, ...own] = addresses;
    expect(common).toBe('/a/foi-charts.css?v=1/2');
    return own.map((href = '') => href.replace(/^\/a\//, '')).sort((one, other) => (one < other ? 1 : -1));
  };
  const known = [...styleSheets().keys()];
  for (const chart of ['report', 'key-figures', 'applicants', 'statutory-table']) {
    const own = await sheets(chart);
    expect(own.length).toBeGreaterThan(0);
    expect(known).toEqual(expect.arrayContaining(own));
  }
  expect(await sheets('request-outcomes')).toEqual([]);
});

test('foi-charts render --theme draws in the colours of a file, and names an invalid token', async () => {
  const args = ['render', 'liwan-2017', '--chart', 'request-outcomes', '--theme'];
  expect((await run([...args, file('theme.json', '{"--foi-mark": "#7a1f3d"}')])).output).toContain('#7a1f3d');
  const wrong = await run([...args, file('wrong-theme.json', '{"marks": "#7a1f3d"}')]);
  expect([wrong.code, wrong.errors]).toEqual([
    2,
    expect.stringContaining('wrong-theme.json: invalid theme\n  marks: unknown token; expected one of '),
  ]);
});

test.each([
  ['{"mark": "red", "ink": "#123"}', '  mark: expected a colour as #rgb or #rrggbb, but found "red"'],
  ['[1]', 'expected an object of colours'],
  ['{', 'not valid JSON'],
])('foi-charts render --theme with %s explains what to fix', async (content, expected) => {
  const path = file('theme-to-mend.json', content);
  const { code, output, errors } = await run(['render', 'liwan-2017', '--chart', 'report', '--theme', path]);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(`--theme ${path}: `);
  expect(errors).toContain(expected);
});

test('foi-charts render continues after a report that cannot be rendered, and names what that does publish', async () => {
  const out = join(folder, 'several');
  const args = ['render', 'huaian-2024', 'nowhere.json', 'liwan-2017', '--chart', 'request-channels'];
  const { code, output, errors } = await run([...args, '--lang', 'en', '--out', out]);
  expect([code, output]).toEqual([2, `${join(out, 'liwan-2017-request-channels-en.svg')}\n`]);
  expect(errors).toMatch(
    /huaian-2024: The report does not publish.* \(--chart key-figures, .*appeal-results\)/,
  );
  expect(errors).toContain('nowhere.json: no such file');
});

test('foi-charts render does not overwrite the pictures of one report with those of another with the same id', async () => {
  const path = file('again.json', JSON.stringify(liwanJson));
  const args = ['render', 'liwan-2017', path, '--chart', 'request-outcomes', '--out', join(folder, 'twice')];
  const { code, errors } = await run(args);
  expect([code, errors]).toEqual([
    2,
    expect.stringContaining(`${path}: another report already has the id liwan-2017`),
  ]);
});

test.skipIf(process.platform !== 'linux')('foi-charts reports a folder that cannot be created', async () => {
  const { code, errors } = await run(['render', 'liwan-2017', '--out', '/proc/nowhere/charts']);
  expect([code, errors]).toEqual([2, expect.stringContaining('--out /proc/nowhere/charts: ')]);
});

test('foi-charts reads a report saved as UTF-16 on Windows', async () => {
  const path = join(folder, 'utf-16.json');
  writeFileSync(path, `\ufeff${JSON.stringify(liwanJson)}`, 'utf16le');
  expect(await run(['check', path])).toEqual(await run(['check', 'liwan-2017']));
});

test('foi-charts check with a folder checks each report in it', async () => {
  const names = ['huaian-2024', 'liwan-2017', 'suqian-2023', 'suqian-2024', 'suqian-2025'];
  const files = names.map((name) => `src/data/${name}.json`);
  const result = await run(['check', 'src/data']);
  expect(result).toEqual(await run(['check', ...files]));
  for (const name of files) expect(result.output).toContain(`${name}: `);
});
