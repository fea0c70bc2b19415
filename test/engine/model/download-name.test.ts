/** Names under which documents are saved: the same on every system, and never a path. */
import { expect, test } from 'vitest';
import { isReservedName, safeDownloadName } from '../../../src/engine/model/download-name.ts';

test.for<readonly [readonly string[], string, string]>([
  [['示例区财政局', '2021', '部门决算'], 'pdf', '示例区财政局-2021-部门决算.pdf'],
  [
    ['示例区财政局', '2021', '“三公”经费（本级）'],
    'XLSX',
    '示例区财政局-2021-“三公”经费（本级）.xlsx',
  ],
  [['局', '', '  ', '预算'], 'pdf', '局-预算.pdf'],
  [['局', '2021 年  预算\n公开'], 'pdf', '局-2021 年 预算 公开.pdf'],
  [['../../etc/passwd', 'x'], 'pdf', 'etc-passwd-x.pdf'],
  [['c:\\windows', 'a／b∕c⁄d'], 'pdf', 'c-windows-a-b-c-d.pdf'],
  [['a<b>c"d|e?f*g', '100%2e'], 'pdf', 'a-b-c-d-e-f-g-100-2e.pdf'],
  [['预算\u202efdp', 'a\0b\u200b\u2066\ufeffc\u007f'], 'exe', '预算fdp-abc.exe'],
  [['a \u202e b', '\ud800x\ue000'], 'pdf', 'a b-x.pdf'],
  [['.htaccess', '-rf', '~x', '尾. . '], 'zip', 'htaccess-rf-x-尾.zip'],
  [['con'], 'pdf', '文件-con.pdf'],
  [['COM1.2021'], 'pdf', '文件-COM1.2021.pdf'],
  [['CON', '2021'], 'pdf', 'CON-2021.pdf'],
  [['console'], 'pdf', 'console.pdf'],
  [['...', '///'], 'pdf', '文件.pdf'],
  [[], '', '文件'],
  [['局'], './p d\u202ef', '局.pdf'],
  [['e\u0301'], 'pdf', '\u00e9.pdf'],
])('%j %s', ([parts, extension, name]) => {
  expect(safeDownloadName(parts, extension)).toBe(name);
});

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

test('a name of 180 bytes is kept; of a longer one the longest part is cut between signs', () => {
  const rest = '-2021-部门决算.pdf';
  const fits = `${'局'.repeat(52)}ab`;
  expect(bytes(fits + rest)).toBe(180);
  expect(safeDownloadName([fits, '2021', '部门决算'], 'pdf')).toBe(fits + rest);
  expect(safeDownloadName([`${fits}a`, '2021', '部门决算'], 'pdf')).toBe(fits + rest);
  expect(bytes('𠮷'.repeat(40) + rest)).toBeGreaterThan(180);
  // Four bytes a sign: none is cut in two.
  const rare = safeDownloadName(['𠮷'.repeat(5000), '2021', '部门决算'], 'pdf');
  expect(rare).toBe('𠮷'.repeat(39) + rest);
});

test('no name comes out that is unsafe, whatever goes in', () => {
  const pieces = ['..', '/', '\\', 'nul', '.', ' ', '\u202e', '\n', ':', '局', '-', 'a', '%', '~'];
  for (const one of pieces)
    for (const two of pieces)
      for (const three of pieces) {
        const name = safeDownloadName([one + two, three + one], 'pdf');
        expect(name).toMatch(/^[^\s.~-][^\n/\\:%\u202e]*(?<![\s.-])\.pdf$/u);
        expect(isReservedName(name), name).toBe(false);
      }
});
