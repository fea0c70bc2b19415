/**
 * npm run demo: writes the demonstration jurisdiction and the key of its planted errors anew.
 * npm run demo -- --departments 50 --years 10 --out ../measured: a larger data folder, to measure with.
 */
import { join, resolve } from 'node:path';
import { Dataset } from '../src/dataset/load.ts';
import { DATA_ROOT } from '../src/publish/read-all.ts';
import { readRequest } from '../test/tools/demo/arguments.ts';
import { writeBenchmark } from '../test/tools/demo/benchmark.ts';
import { DEMO_PLAN } from '../test/tools/demo/demo-plan.ts';
import { generateDemo } from '../test/tools/demo/generate.ts';
import { keyFile } from '../test/tools/demo/answer-key.ts';
import { clearYears, writeFiles } from '../test/tools/demo/write.ts';
import { print, printError } from '../src/publish/print.ts';

const ROOT = resolve(import.meta.dirname, '..');
const KEY = join(ROOT, 'test/demo');

const request = readRequest(process.argv.slice(2));
if (request.kind === 'wrong') {
  for (const problem of request.problems) printError(problem);
  process.exitCode = 1;
} else if (request.kind === 'benchmark') {
  const count = writeBenchmark(DATA_ROOT, request.out, request.size);
  print(`写出 ${String(count)} 份虚构示例报告：${request.out}`);
} else {
  const folder = join(DATA_ROOT, 'jurisdictions', DEMO_PLAN.jurisdiction);
  // Made whole before anything is removed: a report that cannot be made leaves the old ones.
  const documents = new Map<string, Uint8Array>();
  const { catalogue } = new Dataset(DATA_ROOT);
  const files = [
    ...generateDemo(DEMO_PLAN, catalogue, (path, bytes) => documents.set(path, bytes)),
  ];
  const copies = join(ROOT, 'public/disclosures', DEMO_PLAN.jurisdiction);
  clearYears(folder);
  clearYears(copies);
  const count = writeFiles(folder, files) + writeFiles(copies, documents);
  writeFiles(KEY, [['planted.csv', keyFile(DEMO_PLAN.plants)]]);
  print(`写出 ${String(count)} 个文件：${folder}；答案在 ${join(KEY, 'planted.csv')}`);
}
