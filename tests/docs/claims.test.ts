import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import type { Report } from '../../src/report/report.js';
import { reportSchema, TOPICS } from '../../src/report/schema.js';
import { readReport, renderHtml } from '../../src/server/index.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { examplesIn, tableBelow } from './documents.js';
import { openExample } from './open-example.js';

const codes = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The valid values that a renderer lists in its error for an invalid one. */
function known(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    return /expected one of (.*)$/.exec(String(error))?.[1]?.split(', ') ?? [];
  }
  return [];
}

const READMES = [
  ['README.md', '## The charts', 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%'],
  ['README.zh-Hans.md', '## 图表', '已答复的申请618件，66.5%同意公开，8.9%同意部分公开'],
] as const;

test.each(READMES)('%s lists every tag, each with its variants', (document, heading) => {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  const tags: readonly string[] = modules.flatMap(
    ({ declarations }: { declarations: readonly { tagName?: string }[] }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  const rows = tableBelow(document, heading);
  expect(rows.map(([tag]) => tag).sort()).toEqual(tags.map((tag) => `\`<${tag}>\``).sort());
  for (const [tag = '', , variants] of rows) {
    const chart = tag.slice('`<foi-'.length, -2) as Parameters<typeof renderHtml>[1]['chart'];
    if (/^(?:report|key-figures|comparison|.*-over-years)$/.test(chart)) expect(variants).toBe('');
    else expect(codes(variants)).toEqual(known(() => renderHtml(liwan2017, { chart, variant: 'nothing' })));
  }
});

test('docs/static.md lists every format', async () => {
  const { errors } = await run(['render', 'liwan-2017', '--format', 'nothing']);
  const formats = /expected one of (.*)/.exec(errors)?.[1]?.split(', ') ?? [];
  const rows = tableBelow('docs/static.md', '## Formats');
  expect(rows.flatMap(([format]) => codes(format)).sort()).toEqual([...formats].sort());
});

test('docs/data.md names every field and keyword of the schema', () => {
  const text = readFileSync('docs/data.md', 'utf8');
  const words = new Set<string>();
  const visit = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const { properties, enum: values = [] } = schema as { properties?: object; enum?: readonly string[] };
    for (const word of [...Object.keys(properties ?? {}), ...values]) words.add(word);
    Object.values(schema).forEach(visit);
  };
  visit(reportSchema);
  expect(words.size).toBeGreaterThan(60);
  expect([...words].filter((word) => !text.includes(`\`${word}\``))).toEqual([]);
});

/** The charts of a report, drawn in all their variants. */
function drawn(input: Report): ReadonlyMap<string, string> {
  const { report, problems } = readReport(input);
  if (!report) throw new Error(JSON.stringify(problems));
  const charts = tableBelow('README.md', '## The charts').map(([tag = '']) => tag.slice('`<foi-'.length, -2));
  return new Map(
    charts
      .filter((chart) => !/^report$|^comparison$|-over-years$/.test(chart))
      .map((name) => {
        const chart = name as Parameters<typeof renderHtml>[1]['chart'];
        const variants = chart === 'statutory-table' ? ['requests', 'disclosure', 'disputes'] : [undefined];
        return [name, variants.map((variant) => renderHtml(report, { chart, variant })).join()];
      }),
  );
}

test.each(TOPICS)('docs/data.md lists the charts that use the topic %s', (topic) => {
  const charts = new Set<string>();
  for (const report of [liwan2017, huaian2024]) {
    const measures = report.measures.filter((measure) => measure.topic === topic).map(({ id }) => id);
    // A share whose base is left out would be unresolved.
    const observations = report.observations.map(({ share, ...rest }) =>
      share && !measures.includes(share.of.measure) ? { ...rest, share } : rest,
    );
    const others = observations.filter(({ measure }) => !measures.includes(measure));
    const [all, some] = [drawn({ ...report, observations }), drawn({ ...report, observations: others })];
    for (const [chart, html] of all) if (some.get(chart) !== html) charts.add(chart);
  }
  const row = tableBelow('docs/data.md', '### Topics').find(([cell]) => cell === `\`${topic}\``);
  expect(codes(row?.[1]).sort()).toEqual([...charts].sort());
});

test('the one file is not larger than docs/embedding.md states, nor much smaller', () => {
  const [, stated] = /less than (\d+)\s+kB compressed/.exec(readFileSync('docs/embedding.md', 'utf8')) ?? [];
  const code = readFileSync('dist/foi-charts.js');
  const kilobytes = execFileSync('gzip', ['-9c'], { input: code, maxBuffer: 1e7 }).length / 1000;
  expect(kilobytes).toBeLessThan(Number(stated));
  expect(kilobytes).toBeGreaterThan(Number(stated) * 0.75);
});

test.each(READMES)(
  'the two lines of %s, with a charset, work as a page opened from a folder',
  async (document, _, heading) => {
    const lines = examplesIn(document).find(({ language }) => language === 'html')?.code ?? '';
    expect(lines.trim().split('\n')).toHaveLength(2);
    const folder = mkdtempSync(join(tmpdir(), 'foi-charts-readme-'));
    const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
    try {
      writeFileSync(join(folder, 'foi-charts.js'), readFileSync('dist/foi-charts.js'));
      writeFileSync(join(folder, 'page.html'), `<meta charset="utf-8">\n${lines}`);
      const shown = await openExample(browser, pathToFileURL(join(folder, 'page.html')).href);
      expect(shown.headings).toEqual([heading]);
      expect(shown.problems).toEqual([]);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  },
);
