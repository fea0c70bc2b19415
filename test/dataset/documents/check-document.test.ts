/** A local file and its record: what is accepted, and every message about what is not. */
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
  XLSX,
  zip,
} from '../../helpers/documents.ts';

const SOUND: readonly (readonly [string, Uint8Array, string])[] = [
  ['budget.pdf', pdf(3), '3'],
  ['budget-2021.v2.pdf', pdf(1), '1'],
  ['tables.xlsx', zip(...XLSX), ''],
  ['tables.docx', zip(...DOCX), ''],
  ['tables.docx', zip(...DOCX), '12'],
  ['all.zip', zip('预算/收支总表.xls', '预算/说明.doc', 'notes/'), ''],
];

test.for(SOUND)('%s is accepted', ([name, content, pages]) => {
  const place = publicPlace();
  put(place, `${FOLDER}/${name}`, content);
  const { document, messages } = checked(place, claimOf(name, content, pages));
  expect(messages).toEqual([]);
  expect(document).toEqual({
    name,
    sha256: claimOf(name, content).sha256,
    bytes: content.length,
    pages: pages === '' ? undefined : Number(pages),
  });
});

test('a row without a file has nothing to say of it', () => {
  const place = publicPlace();
  const empty = { file: '', sha256: '', bytes: '', pages: '' };
  expect(checked(place, empty)).toEqual({ document: undefined, messages: [] });
  expect(checked(place, { ...empty, sha256: 'ab', pages: '3' }).messages).toEqual([
    'disclosures.csv 第2行「sha256」：读到“ab”，应为空，因为 file 是空的；请补上 file，或清空这一格。',
    'disclosures.csv 第2行「pages」：读到“3”，应为空，因为 file 是空的；请补上 file，或清空这一格。',
  ]);
});

test('what the record says of the file is compared with the file, all of it at once', () => {
  const place = publicPlace();
  const content = pdf(3);
  const { sha256, bytes } = claimOf('budget.pdf', content);
  put(place, `${FOLDER}/budget.pdf`, content);
  const claim = { file: 'budget.pdf', sha256: sha256.toUpperCase(), bytes: '1,024', pages: '4' };
  expect(checked(place, claim)).toEqual({
    document: undefined,
    messages: [
      `disclosures.csv 第2行「sha256」：读到“${sha256.toUpperCase()}”，应为文件的 ${sha256}；请核对是不是这份文件：换过文件的照新文件改，没有换过的恢复原来的文件。`,
      `disclosures.csv 第2行「bytes」：读到“1,024”，应为文件的 ${bytes}；请核对是不是这份文件：换过文件的照新文件改，没有换过的恢复原来的文件。`,
      'disclosures.csv 第2行「pages」：读到“4”，应为PDF 的实际页数 3；请改正。',
    ],
  });
});

test('a file that is not there, with a record that cannot be true', () => {
  const place = publicPlace();
  const claim = { file: 'budget.pdf', sha256: 'abc', bytes: '', pages: '0' };
  expect(checked(place, claim).messages).toEqual([
    'disclosures.csv 第2行「file」：读到文件夹里没有的“budget.pdf”，应为public/disclosures/demo/2021/finance 里的文件；请放进这个文件夹；没有文件的，把 file、sha256、bytes、pages 都清空。',
    'disclosures.csv 第2行「sha256」：读到“abc”，应为64 位小写十六进制数；请照文件填写。',
    'disclosures.csv 第2行「bytes」：读到空，应为字节数，不带千分位的整数；请照文件填写。',
    'disclosures.csv 第2行「pages」：读到“0”，应为页数，大于零的整数；请打开文件看一共几页。',
  ]);
});

test('pages: needed of a PDF that cannot be counted, refused of a workbook', () => {
  const place = publicPlace();
  const packed = pdf(2, '9 0 obj\n<< /Type /ObjStm >>\nendobj\n');
  const book = zip(...XLSX);
  put(place, `${FOLDER}/packed.pdf`, packed);
  put(place, `${FOLDER}/book.xlsx`, book);
  expect(checked(place, claimOf('packed.pdf', packed, '7')).document?.pages).toBe(7);
  expect(checked(place, claimOf('packed.pdf', packed)).messages).toEqual([
    'disclosures.csv 第2行「pages」：读到空，应为页数，大于零的整数；请打开文件看一共几页。',
  ]);
  expect(checked(place, claimOf('book.xlsx', book, '7')).messages).toEqual([
    'disclosures.csv 第2行「pages」：读到“7”，应为空，因为 xlsx 文件没有页；请清空。',
  ]);
});

test('a size on the limit is accepted, one byte more is not read', () => {
  const place = publicPlace();
  const most = 1024 * 1024;
  const start = pdf(1);
  const full = (size: number): Uint8Array =>
    latin(
      `%PDF-1.4\n${'%'.repeat(size - start.length - 1)}\n${Buffer.from(start).subarray(9).toString('latin1')}`,
    );
  const [fits, over] = [full(most), full(most + 1)];
  put(place, `${FOLDER}/fits.pdf`, fits);
  put(place, `${FOLDER}/over.pdf`, over);
  expect([fits.length, over.length]).toEqual([most, most + 1]);
  expect(checked(place, claimOf('fits.pdf', fits, '1')).messages).toEqual([]);
  // Neither the hash nor the content is told: nobody has read them.
  const claim = { ...claimOf('over.pdf', over, '1'), sha256: '0'.repeat(64), bytes: '5' };
  expect(checked(place, claim).messages).toEqual([
    'disclosures.csv 第2行「file」：读到1048577 字节的“over.pdf”，应为不超过 1048576 字节（1 MB）；请压缩后再放，或只登记 url。',
    'disclosures.csv 第2行「bytes」：读到“5”，应为文件的 1048577；请核对是不是这份文件：换过文件的照新文件改，没有换过的恢复原来的文件。',
  ]);
});

test('what stands in the folder is the file itself', () => {
  const place = publicPlace();
  const content = pdf(1);
  const outside = put(place, 'elsewhere.pdf', content);
  put(place, `${FOLDER}/Upper.PDF`, content);
  mkdirSync(join(place.publicRoot, FOLDER, 'folder.pdf'));
  symlinkSync(outside, join(place.publicRoot, FOLDER, 'link.pdf'));
  symlinkSync('/nowhere', join(place.publicRoot, FOLDER, 'broken.pdf'));
  const messages = ['folder.pdf', 'link.pdf', 'broken.pdf', 'upper.pdf'].flatMap(
    (name) => checked(place, claimOf(name, content, '1')).messages,
  );
  expect(messages).toEqual([
    'disclosures.csv 第2行「file」：读到文件夹“folder.pdf”，应为文件；请写文件夹里那个文件，并移到上一级。',
    'disclosures.csv 第2行「file」：读到符号链接“link.pdf”，应为文件本身；请换成文件的副本。',
    'disclosures.csv 第2行「file」：读到符号链接“broken.pdf”，应为文件本身；请换成文件的副本。',
    'disclosures.csv 第2行「file」：读到文件夹里没有的“upper.pdf”，只有“Upper.PDF”，应为public/disclosures/demo/2021/finance 里的文件，大小写也相同；请把文件名改成小写。',
  ]);
});

test('a folder on the way may not lead elsewhere; public/ itself may', () => {
  const place = publicPlace();
  const content = pdf(1);
  put(place, `${FOLDER}/budget.pdf`, content);
  const moved = join(dirname(place.publicRoot), 'moved');
  renameSync(place.publicRoot, moved);
  symlinkSync(moved, place.publicRoot);
  const claim = claimOf('budget.pdf', content, '1');
  expect(checked(place, claim).messages).toEqual([]);
  renameSync(join(moved, 'disclosures/demo'), join(moved, 'other'));
  symlinkSync(join(moved, 'other'), join(moved, 'disclosures/demo'));
  expect(checked(place, claim).messages).toEqual([
    'disclosures.csv 第2行「file」：读到经符号链接到文件夹之外的“budget.pdf”，应为public/disclosures/demo/2021/finance 里的文件；请把这几级文件夹换成真正的文件夹。',
  ]);
});
