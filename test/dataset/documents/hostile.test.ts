/** Files that are not what they seem, each with its full message. */
import { expect, test } from 'vitest';
import {
  checked,
  claimOf,
  DOCX,
  FOLDER,
  latin,
  pdf,
  publicPlace,
  put,
  renamed,
  XLSX,
  zip,
} from '../../helpers/documents.ts';

const PAGE = '<!DOCTYPE html><html><script>1</script></html>\n%%EOF';
const TEXT = Buffer.from('﻿\n<!-- 通知 -->\n<html>', 'utf8');
const OTHER = '请换成部门公布的文件，或只登记 url';
const ORIGINAL = '请换成部门公布的文件；网页只登记 url，不存在这里';
const NAMES = '包内的名字不重复，不带 ..、\\、盘符和控制字符，不以 / 开头';
const AS = {
  pdf: 'PDF',
  xlsx: 'Excel 工作簿（XLSX）',
  docx: 'Word 文档（DOCX）',
  zip: 'ZIP 压缩包',
};

function posing(content: string, extension: keyof typeof AS, action: string): string {
  return `读到内容是${content}的“x.${extension}”，应为${AS[extension]}，因为扩展名是 ${extension}；${action}。`;
}

function packed(
  found: string,
  extension: keyof typeof AS,
  expected: string,
  action: string,
): string {
  return `读到${found}的“x.${extension}”，应为${expected}；${action}。`;
}

/** Extension, content, messages after the place. */
const FILES: readonly (readonly [keyof typeof AS, Uint8Array, readonly string[]])[] = [
  ['pdf', latin(PAGE), [posing('网页（HTML）', 'pdf', ORIGINAL)]],
  ['pdf', TEXT, [posing('网页（HTML）', 'pdf', ORIGINAL)]],
  ['pdf', Buffer.from('\ufeff<html>', 'utf16le'), [posing('网页（HTML）', 'pdf', ORIGINAL)]],
  ['pdf', latin('<svg xmlns="x"/>%%EOF'), [posing('SVG 图形', 'pdf', ORIGINAL)]],
  ['pdf', latin('<?xml version="1.0"?><svg/>'), [posing('SVG 图形', 'pdf', ORIGINAL)]],
  ['pdf', latin('<?xml version="1.0"?><a/>'), [posing('XML 文本', 'pdf', OTHER)]],
  [
    'pdf',
    latin(`\n${Buffer.from(pdf(1)).toString('latin1')}`),
    [posing('前面另有内容的 PDF', 'pdf', OTHER)],
  ],
  ['pdf', latin('budget'), [posing('文本', 'pdf', OTHER)]],
  ['pdf', latin('\x01\x02\x03'), [posing('认不出的内容', 'pdf', OTHER)]],
  ['pdf', latin('\x89PNG\r\n\x1a\n'), [posing('图片（PNG）', 'pdf', OTHER)]],
  ['pdf', zip(...XLSX), [posing(AS.xlsx, 'pdf', '请把扩展名改为 xlsx，或换成对的文件')]],
  [
    'pdf',
    pdf(1, '<html><script>1</script>\n'),
    [packed('开头藏着网页', 'pdf', '只有 PDF 内容的文件', '请换成部门公布的文件')],
  ],
  [
    'pdf',
    pdf(1).subarray(0, -6),
    [packed('没有结尾标记 %%EOF', 'pdf', '完整的 PDF', '请重新取得文件')],
  ],
  [
    'xlsx',
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    [posing('旧版 Office 文件，或加了密码的文件', 'xlsx', OTHER)],
  ],
  ['xlsx', zip(...DOCX), [posing(AS.docx, 'xlsx', '请把扩展名改为 docx，或换成对的文件')]],
  ['xlsx', zip('a.txt'), [posing(AS.zip, 'xlsx', '请把扩展名改为 zip，或换成对的文件')]],
  ['xlsx', zip('OFD.xml'), [posing('OFD 版式文件', 'xlsx', OTHER)]],
  [
    'xlsx',
    zip('xl/workbook.xml'),
    [packed('没有 [Content_Types].xml', 'xlsx', `完整的${AS.xlsx}`, '请重新取得文件')],
  ],
  [
    'xlsx',
    zip(...XLSX, 'xl/vbaProject.bin'),
    [packed('带宏（xl/vbaProject.bin）', 'xlsx', '不带宏的文件', '请另存为不带宏的文件')],
  ],
  [
    'xlsx',
    zip(...XLSX, 'xl/macrosheets/sheet1.xml'),
    [packed('带宏（xl/macrosheets/sheet1.xml）', 'xlsx', '不带宏的文件', '请另存为不带宏的文件')],
  ],
  ['docx', zip(...XLSX), [posing(AS.xlsx, 'docx', '请把扩展名改为 xlsx，或换成对的文件')]],
  [
    'docx',
    zip(...DOCX, 'word/VBAPROJECT.BIN'),
    [packed('带宏（word/VBAPROJECT.BIN）', 'docx', '不带宏的文件', '请另存为不带宏的文件')],
  ],
  ['docx', zip(...DOCX).subarray(0, -30), [posing('残缺或空的压缩文件', 'docx', '请重新取得文件')]],
  [
    'zip',
    latin('PK\x05\x06' + '\0'.repeat(18)),
    [posing('残缺或空的压缩文件', 'zip', '请重新取得文件')],
  ],
  ['zip', zip(...XLSX), [posing(AS.xlsx, 'zip', '请把扩展名改为 xlsx，或换成对的文件')]],
  ['zip', latin('MZ\x90'), [posing('程序', 'zip', OTHER)]],
  ['zip', zip('../a'), [packed('里面有不安全的名字“../a”', 'zip', NAMES, '请重新打包')]],
  [
    'zip',
    zip('/a', 'c:a', 'a\\b', 'b/../../c'),
    [packed('里面有不安全的名字“/a”、“c:a”、“a\\b”等 4 个', 'zip', NAMES, '请重新打包')],
  ],
  [
    'zip',
    zip('fdp\u202e.exe'),
    [packed('里面有不安全的名字“fdp\\u{202e}.exe”', 'zip', NAMES, '请重新打包')],
  ],
  [
    'zip',
    renamed(zip('same.txt', 'other.md'), 'other.md', 'Same.TXT'),
    [packed('里面有不安全的名字“Same.TXT”', 'zip', NAMES, '请重新打包')],
  ],
];

test.for(FILES.map((each, index) => [`${index} as ${each[0]}`, each] as const))(
  'content %s',
  ([, [extension, content, messages]]) => {
    const place = publicPlace();
    const name = `x.${extension}`;
    put(place, `${FOLDER}/${name}`, content);
    const claim = claimOf(name, content, extension === 'pdf' ? '1' : '');
    expect(checked(place, claim)).toEqual({
      document: undefined,
      messages: messages.map((each) => `disclosures.csv 第2行「file」：${each}`),
    });
  },
);

test('nothing is read as sound zip that is junk with a beginning and an end', () => {
  for (const count of [1, 7, 65535]) {
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(count, 8);
    const content = Buffer.concat([latin('PK\x03\x04 junk'), end]);
    const place = publicPlace();
    put(place, `${FOLDER}/x.zip`, content);
    expect(checked(place, claimOf('x.zip', content)).document).toBeUndefined();
  }
});

test('Chinese names from a Windows program are no danger, whatever their bytes look like', () => {
  // 乗.txt in GBK: its second byte is a backslash.
  const content = renamed(zip('xx.txt'), 'xx.txt', '\x81\\.txt');
  const place = publicPlace();
  put(place, `${FOLDER}/x.zip`, content);
  expect(checked(place, claimOf('x.zip', content)).messages).toEqual([]);
});
