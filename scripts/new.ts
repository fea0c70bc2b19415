/** npm run new -- <行政区> <年度> <部门>: lays out the folder of a report for a clerk to fill in. */
import { describeProblem } from '../src/engine/model/problem.ts';
import { Dataset } from '../src/dataset/load.ts';
import { DATA_ROOT } from '../src/publish/read-all.ts';
import { layOut } from '../src/intake/new-report/lay-out.ts';
import { readRequest } from '../src/intake/new-report/new-request.ts';
import { writeFolder } from '../src/intake/new-report/write-folder.ts';
import { print, printError } from '../src/publish/print.ts';

const dataset = new Dataset(DATA_ROOT);
const request = readRequest(process.argv.slice(2), dataset, DATA_ROOT);
if (dataset.problems.length > 0 || !request) {
  for (const problem of dataset.problems) printError(describeProblem(problem));
  printError('没有写出任何文件。');
  process.exitCode = 1;
} else {
  const files = layOut(request, dataset.catalogue);
  writeFolder(request.folder, files);
  print(
    [
      `已建 ${request.label}：`,
      ...[...files.keys()].map((name) => `  ${name}`),
      '先读其中的 draft.md；填写时随时运行 npm run check，它会列出错处和待办。',
    ].join('\n'),
  );
}
