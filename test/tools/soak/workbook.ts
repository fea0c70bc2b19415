/** 虚构示例数据: workbooks and Word files made in memory, to be spoilt. The same content makes the same bytes. */
import { strToU8, zipSync } from 'fflate';
import { dice } from '../demo/rng.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_KIND =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface WorkbookParts {
  /** XML of the rows. */
  readonly rows: string;
  /** Shared texts. */
  readonly strings?: readonly string[];
  /** XML inside styleSheet. */
  readonly styles?: string;
}

export function workbook({ rows, strings = [], styles = '' }: WorkbookParts): Uint8Array {
  const shared = strings.map((text) => `<si><t>${text}</t></si>`).join('');
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${shared}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  });
}

/** @param body XML inside w:body */
export function wordFile(body: string): Uint8Array {
  return zip({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${WORD_KIND}"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A wide table of so many departments, with two facts. */
export function wideTable(departments: number, seed: string): Uint8Array {
  const roll = dice(seed);
  const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  const money = (): string => `<c><v>${roll.between(100, 99_999)}.${roll.between(10, 99)}</v></c>`;
  const head = ['部门', '年度', '年初预算数（万元）', '项目支出（万元）'].map(cell).join('');
  const rows = Array.from(
    { length: departments },
    (_, index) =>
      `<row r="${index + 2}">${cell(`示例局${index}`)}<c><v>2021</v></c>${money()}${money()}</row>`,
  );
  return workbook({ rows: `<row r="1">${head}</row>${rows.join('')}` });
}

function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1990, 1, 1) });
}
