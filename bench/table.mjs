// Writes docs/performance.md from results.json: node table.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bench } from './lib/paths.mjs';
import { aboutOf } from './lib/peer-facts.mjs';
import { performancePage } from './lib/performance-page.mjs';

const results = JSON.parse(readFileSync(join(bench, 'results.json'), 'utf8'));
const abouts = {};
for (const name of Object.keys(results.bytes)) abouts[name] = await aboutOf(name);
writeFileSync(join(bench, '../docs/performance.md'), performancePage(results, abouts));
