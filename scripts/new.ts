/** npm run new -- <行政区> <年度> <部门>: lays out the folder of a report for a clerk to fill in. */
import { describeProblem } from '../src/engine/model/problem.ts';
import { Dataset } from '../src/dataset/load.ts';
import { DATA_ROOT } from './data.ts';
import { layOut } from './new/files.ts';
import { readRequest } from './new/request.ts';
import { writeFolder } from './new/write-folder.ts';
import { print, printError } from './print.ts';

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
