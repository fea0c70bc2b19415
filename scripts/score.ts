/** npm run score: prints every report's scores with their explanation. */
import { reportText } from '../src/site/views/report/report-text.ts';
import { readAll } from '../src/publish/read-all.ts';
import { print } from '../src/publish/print.ts';

const texts: string[] = [];
const sound = readAll((publication) => texts.push(reportText(publication)));
if (sound) print(texts.join('\n'));
else process.exitCode = 1;
