/** Every text field of a copy of data/: cells of CSV files and lines of YAML files that hold a text. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { csvFormatRows, csvParseRows } from 'd3-dsv';

/** A place that a message can name: file and line, and the column of a CSV. */
export interface Field {
  /** Below the root. */
  readonly file: string;
  readonly row: number;
  readonly column: string;
  /** Which cell; of a YAML file and of a text always 0. */
  readonly cell: number;
  readonly original: string;
}

const YAML_TEXT =
  /^(\s*(?:- )?(?:名称|简称|标题|说明|询问|经办提示|网址|原因|理由|提示|定义): )(?!["'>|{[&*])(.*\S)\s*$/;
/** What is compared with a hash, what only the importer reads, and what no page shows. */
const LEFT_OUT = /^(recognition|.*rubrics)\/|README\.md$/;
/** Heads of these are labels as printed; of all other files names of columns. */
const WITH_HEADS = /\/tables\/(?!tables\.csv$)/;

/** What other files name: one changed word there makes a hundred messages elsewhere. */
const NAMES =
  /(^|\/)(glossary\.csv (zh|unit|kind|group|aliases|options)|figures\.csv (name|unit|status)|scores\.csv name|units\.csv (unit|kind|exact)|disclosures\.csv (kind|state)|disclosure-tables\.csv (kind|name|short|aliases)|disclosed-tables\.csv (state|name))$/;

/** Ids, numbers and hashes are no texts; what is empty may become one. */
function isText(cell: string): boolean {
  return cell === '' || /\p{Script=Han}|:\/\//u.test(cell);
}

export function fieldsOf(root: string): readonly Field[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => relative(root, join(each.parentPath, each.name)))
    .filter((file) => !LEFT_OUT.test(file))
    .sort()
    .flatMap((file) => fieldsOfFile(file, readFileSync(join(root, file), 'utf8')));
}

function fieldsOfFile(file: string, text: string): readonly Field[] {
  if (file.endsWith('.csv')) return cells(file, csvParseRows(text));
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const original = file.endsWith('.yaml') ? YAML_TEXT.exec(line)?.[2] : line.trim();
    const isTextLine = original !== undefined && original !== '';
    return isTextLine ? [{ file, row: index + 1, column: '', cell: 0, original }] : [];
  });
}

function cells(file: string, rows: readonly (readonly string[])[]): readonly Field[] {
  const head = rows[0] ?? [];
  return rows.flatMap((row, index) =>
    row.flatMap((original, cell) =>
      isText(original) &&
      (index > 0 || WITH_HEADS.test(file)) &&
      !NAMES.test(`${file} ${head[cell] ?? ''}`)
        ? [{ file, row: index + 1, column: head[cell] ?? '', cell, original }]
        : [],
    ),
  );
}

export interface Injection {
  readonly field: Field;
  readonly text: string;
}

/** Writes one file with its injections; line numbers stay. */
export function writeFile(
  root: string,
  file: string,
  sound: string,
  injections: readonly Injection[],
): void {
  writeFileSync(
    join(root, file),
    file.endsWith('.csv') ? csv(sound, injections) : lines(file, sound, injections),
  );
}

function csv(sound: string, injections: readonly Injection[]): string {
  const rows = csvParseRows(sound).map((row) => [...row]);
  for (const { field, text } of injections) {
    const row = rows[field.row - 1];
    if (row) row[field.cell] = text;
  }
  return `${csvFormatRows(rows)}\n`;
}

function lines(file: string, sound: string, injections: readonly Injection[]): string {
  const all = sound.split('\n');
  for (const { field, text } of injections) {
    const key = YAML_TEXT.exec(all[field.row - 1] ?? '')?.[1];
    // A text of JSON is one of YAML too, on one line.
    all[field.row - 1] = file.endsWith('.yaml') ? `${key ?? ''}${JSON.stringify(text)}` : text;
  }
  return all.join('\n');
}
