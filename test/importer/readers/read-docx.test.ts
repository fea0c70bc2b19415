import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocx } from '../../../src/importer/readers/read-docx.ts';
import { dump, limits } from './dump.ts';
import { cell, paragraph, table, word } from './word.ts';

async function read(bytes: Uint8Array): Promise<readonly string[]> {
  return dump(await readDocx(bytes, '虚构.docx', limits));
}

test('paragraphs and tables with merged cells', async () => {
  const body =
    paragraph('一、概况') +
    table(
      [cell('指标', '<w:gridSpan w:val="2"/>'), cell('得分')],
      [cell('决策', '<w:vMerge w:val="restart"/>'), cell('目标'), cell('9.5')],
      [cell('', '<w:vMerge/>'), cell('预算'), cell('')],
    ) +
    paragraph('以上为虚构示例数据。');
  expect(await read(word(body))).toEqual([
    '1 一、概况¶',
    '[marked 3×3]',
    '1×2 指标 | 得分',
    '2×1 决策 | 目标 | 9.5',
    '预算 | ',
    '5 以上为虚构示例数据。¶',
  ]);
});

const LARGE =
  '应为正文不超过 40 MB，全部不超过 300 MB，解压不超过 300 倍；请确认是一份报告；是的话另存为 PDF 再导入。';

test('a part that blows up is refused before it is whole', async () => {
  const bomb = word(paragraph('甲'), { 'word/styles.xml': new Uint8Array(3_000_000) });
  expect(await read(bomb)).toEqual([
    `虚构.docx：读到解压后过大的 Word 文件（word/styles.xml），${LARGE}`,
  ]);
});

test('sizes that the archive states wrongly do not help', async () => {
  const bomb = word(paragraph('甲'), { 'word/styles.xml': new Uint8Array(3_000_000) });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 3_000_000)
      view.setUint32(at + 24, 10, true);
  expect(await read(bomb)).toEqual([
    `虚构.docx：读到解压后过大的 Word 文件（word/styles.xml），${LARGE}`,
  ]);
});

test('pictures stay packed, but count as declared', async () => {
  const picture = new Uint8Array(3_000_000);
  const few = word(paragraph('甲'), { 'word/media/1.png': picture });
  expect(await read(few)).toEqual(['1 甲¶']);
  const view = new DataView(few.buffer);
  for (let at = 0; at < few.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300_000_000, true);
  expect(await read(few)).toEqual([`虚构.docx：读到解压后过大的 Word 文件（全部部件），${LARGE}`]);
});

test('names that lead out of the archive', async () => {
  expect(await read(word(paragraph('甲'), { '../../evil.xml': strToU8('<a/>') }))).toEqual([
    '虚构.docx：读到指向压缩包之外的部件名，应为正常的 Word 文件；这个文件可能是伪造的，不要打开。',
  ]);
});

test('too many parts', async () => {
  const names = Array.from({ length: 5001 }, (_, at) => `word/${String(at)}.xml`);
  const parts = Object.fromEntries(names.map((name) => [name, new Uint8Array()]));
  expect(await read(word(paragraph('甲'), parts))).toEqual([
    '虚构.docx：读到超过 5000 个部件的压缩包，应为不超过 5000 个部件；请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  ]);
});

test('a file cut off at any place is refused or read, never thrown at the caller', async () => {
  const whole = word(paragraph('甲'));
  for (let length = 1; length < whole.length; length += 97)
    expect(await read(whole.subarray(0, length))).toEqual([
      '虚构.docx：读到不完整的 Word 文件，应为完好的 .docx；请重新下载或复制，再导入。',
    ]);
});

test('what mammoth cannot read has a message', async () => {
  const unreadable =
    '虚构.docx：读到读不通的 Word 文件，应为完好的 .docx；请用 Word 或 WPS 打开，另存为 .docx 再导入。';
  const broken = unreadable.replace('读不通的 Word 文件', '损坏的部件 word/document.xml');
  expect(await read(word('<w:p><w:r>'))).toEqual([broken]);
  expect(await read(zipSync({ '[Content_Types].xml': strToU8('<Types/>') }))).toEqual([unreadable]);
  const empty =
    '虚构.docx：读到没有文字的文件，应为有文字的文件；请确认正文不是图片或附件里的文件。';
  expect(await read(word(''))).toEqual([empty]);
});

test('tables within tables, ten thousand deep', async () => {
  // An odd number in each, so that nothing is refused for packing too well.
  const opened = Array.from({ length: 10_000 }, (_, at) => {
    const odd = Math.imul(at + 1, 2654435761).toString(36);
    return `<w:tbl><w:tr><w:tc><w:p w:rsidR="${odd}"/>`;
  });
  const body = opened.join('') + paragraph('甲') + '</w:tc></w:tr></w:tbl>'.repeat(10_000);
  expect(await read(word(body))).toEqual([
    '虚构.docx：读到嵌套过深的 Word 文件，应为完好的 .docx；请用 Word 或 WPS 打开，另存为 .docx 再导入。',
  ]);
});
