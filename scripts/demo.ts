/** npm run demo: writes the demonstration jurisdiction anew. */
import { rmSync, mkdirSync, writeFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Dataset } from '../src/dataset/load.ts';
import { DATA_ROOT } from './data.ts';
import { DEMO_PLAN } from './demo/demo-plan.ts';
import { departmentFile, generateReports } from './demo/generate.ts';

const folder = join(DATA_ROOT, 'jurisdictions/demo');
const { words, rubrics } = new Dataset(DATA_ROOT).catalogue;
const own = rubrics.filter((r) => r.jurisdiction === 'demo');
for (const name of readdirSync(folder)) if (/^\d{4}$/.test(name)) rmSync(join(folder, name), { recursive: true });
const files = [['departments.csv', departmentFile(DEMO_PLAN.departments)] as [string, string], ...generateReports(DEMO_PLAN, { words, rubrics: own })];
for (const [name, text] of files) { mkdirSync(dirname(join(folder, name)), { recursive: true }); writeFileSync(join(folder, name), text); }
console.log(files.length);
