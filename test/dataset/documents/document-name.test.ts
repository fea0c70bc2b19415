/** Names under which no local file is looked for, each with its full message. */
import { expect, test } from 'vitest';
import { checked, claimOf, FOLDER, pdf, publicPlace, put } from '../../helpers/documents.ts';

const TYPES =
  '应为扩展名 pdf、xlsx、docx、zip；请换成这几种文件，或只登记 url；可以放的类型在 disclosure-rules.yaml 的 文件类型。';
const PATH =
  '应为不带路径的文件名；请把文件放在 public/disclosures/demo/2021/finance 里，这里只写文件名。';
const SPELT =
  '应为小写英文字母、数字、连字符和单个点组成的文件名，如 budget.pdf；请改文件名；下载时会另用中文名。';
const HIDDEN = '应为不以点开头的文件名；请改名；隐藏文件不公布。';
const DEVICE = '应为各种系统都能存的文件名；请改名；这是 Windows 留给设备的名字。';

const FILE_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['../budget.pdf', [PATH]],
  ['a/../../budget.pdf', [PATH]],
  ['/etc/passwd', [PATH, TYPES]],
  ['c:\\budget.pdf', [PATH]],
  ['..', [PATH, TYPES]],
  ['.budget.pdf', [HIDDEN]],
  ['.htaccess', [HIDDEN, TYPES]],
  ['con.pdf', [DEVICE]],
  ['lpt1.tar.pdf', [DEVICE]],
  ['Budget.pdf', [SPELT]],
  ['budget.PDF', [SPELT, TYPES]],
  ['预算.pdf', [SPELT]],
  ['my budget.pdf', [SPELT]],
  ['-budget.pdf', [SPELT]],
  ['budget..pdf', [SPELT]],
  ['budget%2e.pdf', [SPELT]],
  ['budget.pdf?x=.pdf', [SPELT]],
  ['budget.pdf.', [SPELT, TYPES]],
  ['bud\0get.pdf', [SPELT]],
  ['budget\u202e.pdf', [SPELT]],
];

test.for(FILE_NAMES)('the name %j is not looked for', ([name, messages]) => {
  const shown = name.replace('\0', '\\u{0}').replace('\u202e', '\\u{202e}');
  const place = publicPlace();
  expect(checked(place, claimOf(name, pdf(1), '1')).messages).toEqual(
    messages.map((each) => `disclosures.csv 第2行「file」：读到“${shown}”，${each}`),
  );
});

test.for(['budget', 'budget.exe', 'budget.pdf.html', 'budget.svg', 'budget.constructor'])(
  'a file named %s is of no type that may be published, and the rest of its row is still compared',
  (name) => {
    const place = publicPlace();
    const content = pdf(1);
    put(place, `${FOLDER}/${name}`, content);
    const claim = { ...claimOf(name, content, '1'), bytes: '5' };
    expect(checked(place, claim).messages).toEqual([
      `disclosures.csv 第2行「file」：读到“${name}”，${TYPES}`,
      `disclosures.csv 第2行「bytes」：读到“5”，应为文件的 ${String(content.length)}；请核对是不是这份文件：换过文件的照新文件改，没有换过的恢复原来的文件。`,
    ]);
  },
);
