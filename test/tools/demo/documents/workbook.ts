/** A department's document as XLSX: a sheet that says what it is, then one sheet a table. The same tables give the same bytes. */
import { strToU8, zipSync } from 'fflate';
import type { DemoTable } from '../disclosed-tables/table.ts';
import { FICTION } from '../texts.ts';
import { coverXml, escaped, sheetXml } from './sheet-xml.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time that a zip can hold; by the local clock, which is what it is written by. */
const earliest = (): Date => new Date(1980, 0, 1);

export function workbookOf(title: string, tables: readonly DemoTable[]): Uint8Array {
  const cover = coverXml([title, FICTION, ...tables.map(({ name }) => name)]);
  const names = ['封面', ...tables.map(({ name }) => name)];
  const sheets = [cover, ...tables.map(sheetXml)];
  const parts = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', relations(workbookParts(sheets.length))],
    ['xl/styles.xml', STYLES],
    ...sheets.map((xml, index) => [`xl/${sheetPath(index)}`, xml] as const),
  ] as const;
  const files = parts.map(([name, xml]) => [name, strToU8(`${XML}${xml}`)] as const);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: earliest() });
}

function sheetPath(index: number): string {
  return `worksheets/sheet${String(index + 1)}.xml`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, kind: string): string =>
    `<Override PartName="/xl/${path}" ContentType="${KIND}.${kind}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, index) => part(sheetPath(index), 'worksheet'));
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${each.join('')}</Types>`;
}

function workbookParts(sheets: number): readonly (readonly [string, string])[] {
  const each = Array.from(
    { length: sheets },
    (_, index) => ['worksheet', sheetPath(index)] as const,
  );
  return [...each, ['styles', 'styles.xml']];
}

function relations(parts: readonly (readonly [string, string])[]): string {
  const each = parts.map(
    ([kind, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(names: readonly string[]): string {
  const sheets = names.map((name, index) => {
    const number = String(index + 1);
    return `<sheet name="${escaped(name)}" sheetId="${number}" r:id="r${number}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

/** Two styles: plain, and amounts with separators and two decimals. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
