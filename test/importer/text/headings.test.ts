/** Under which headings a sentence stands. All sentences are invented. */
import { expect, test } from 'vitest';
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT } from '../../tools/benchmark/importer.ts';
import { sentencesOf } from '../../../src/importer/text/sentences.ts';

const { words } = loadImportWords(DATA_ROOT);

function headingsOf(text: string): readonly string[] {
  const lines = text.split('\n').map((printed, index) => ({
    number: index + 1,
    page: undefined,
    text: printed,
    boxes: undefined,
    endsParagraph: true,
  }));
  return sentencesOf([lines], words.phrases.lookAlikes, words.phrases.measures)
    .filter(({ passage }) => passage.text.startsWith('句'))
    .map(({ headings, subject }) => `${headings.join('>')}|${subject?.text ?? ''}`);
}

test.for<readonly [string, string, readonly string[]]>([
  ['none', '句一。', ['|']],
  [
    'on a line of its own',
    '一、收支情况\n句一。句二。',
    ['收支情况|收支情况', '收支情况|收支情况'],
  ],
  ['before the sentence', '3.公务接待费。句一。', ['公务接待费|公务接待费']],
  ['with a colon', '3.公务接待费：\n句一。', ['公务接待费|公务接待费']],
  ['nested', '一、甲\n（一）乙\n1.丙。句一。', ['甲>乙>丙|丙']],
  [
    'the next of the same style ends what is under it',
    '一、甲\n（一）乙\n二、丁\n句一。',
    ['丁|丁'],
  ],
  ['the styles in another order', '（一）甲\n1.乙\n（二）丙\n句一。', ['丙|丙']],
  ['a numbered sentence is none', '1.年初预算为3万元。句一。', ['|']],
  ['nor is one with a comma', '（一）甲，乙\n句一。', ['|']],
])('%s', ([, text, expected]) => {
  expect(headingsOf(text)).toEqual(expected);
});
