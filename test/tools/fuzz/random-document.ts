/** Documents that were never a report, in every format the importer reads. */
import { strToU8, zipSync } from 'fflate';

import { writePdf } from '../demo/documents/pdf.ts';
import type { Dice } from '../demo/rng.ts';
import { babble, type Words } from './vocabulary.ts';

export interface Case {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function randomDocument(roll: Dice, names: Words): Case {
  const makers: readonly [
    (roll: Dice, names: Words) => Case,
    ...((roll: Dice, names: Words) => Case)[],
  ] = [randomText, randomText, randomPage, randomWord, randomPdf, randomBytes];
  return roll.pick(makers)(roll, names);
}

function randomText(roll: Dice, names: Words): Case {
  const start = roll.oneIn(2)
    ? '示例区2021年度部门整体支出绩效自评报告\n部门名称：示例区财政局\n'
    : '';
  return { name: 'random.txt', bytes: strToU8(start + babble(roll, names, roll.between(0, 800))) };
}

function randomPage(roll: Dice, names: Words): Case {
  return {
    name: 'random.html',
    bytes: strToU8(`<html><body>${markup(roll, names, 4)}</body></html>`),
  };
}

function markup(roll: Dice, names: Words, depth: number): string {
  const pieces = Array.from({ length: roll.between(1, 6) }, () => {
    if (depth === 0 || roll.oneIn(3)) return `<p>${text(roll, names)}</p>`;
    if (roll.oneIn(3)) return `<div>${markup(roll, names, depth - 1)}`;
    return `<table>${rows(roll, names, depth)}</table>`;
  });
  return pieces.join('');
}

function rows(roll: Dice, names: Words, depth: number): string {
  const cell = (): string => {
    const spans = roll.oneIn(5)
      ? ` colspan="${String(roll.between(0, 9))}" rowspan="${String(roll.between(0, 9))}"`
      : '';
    const content = roll.oneIn(30) ? markup(roll, names, depth - 1) : text(roll, names);
    return roll.oneIn(12) ? `<th${spans}>${content}` : `<td${spans}>${content}</td>`;
  };
  return Array.from(
    { length: roll.between(1, 9) },
    () => `<tr>${Array.from({ length: roll.between(1, 8) }, cell).join('')}</tr>`,
  ).join('');
}

function text(roll: Dice, names: Words): string {
  const plain = babble(roll, names, roll.between(1, 4));
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function randomWord(roll: Dice, names: Words): Case {
  const paragraph = (): string =>
    // Signs that no XML may hold would only make it unreadable.
    `<w:p><w:r><w:t xml:space="preserve">${text(roll, names).replace(/[\u0000-\u0008]/g, '')}</w:t></w:r></w:p>`;
  const table = (): string =>
    `<w:tbl>${Array.from({ length: roll.between(1, 6) }, () => `<w:tr>${Array.from({ length: roll.between(1, 6) }, () => `<w:tc>${paragraph()}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const body = Array.from({ length: roll.between(1, 12) }, () =>
    roll.oneIn(3) ? table() : paragraph(),
  );
  return {
    name: 'random.docx',
    bytes: wordFile(`<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`),
  };
}

function wordFile(document: string): Uint8Array {
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(document),
    },
    { mtime: new Date(1990, 1, 1) },
  );
}

function randomPdf(roll: Dice, names: Words): Case {
  const pages = Array.from({ length: roll.between(1, 3) }, () => ({
    texts: Array.from({ length: roll.between(0, 60) }, () => ({
      x: roll.between(-20, 840),
      y: roll.between(0, 595),
      size: roll.between(6, 18),
      text: text(roll, names).replace(/[\n\t\u0000]/g, ''),
    })),
    rules: Array.from({ length: roll.between(0, 20) }, () => ({
      x: roll.between(0, 800),
      y: roll.between(0, 595),
      width: roll.between(0, 800),
    })),
  }));
  return { name: 'random.pdf', bytes: writePdf('random', pages) };
}

function randomBytes(roll: Dice): Case {
  const bytes = Uint8Array.from({ length: roll.between(0, 4000) }, () => roll.between(0, 255));
  return { name: `random.${roll.pick(['txt', 'html', 'docx', 'pdf'])}`, bytes };
}
