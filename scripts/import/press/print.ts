/** One source in all the formats it asks for: `@out text,gbk,html,docx,chromium,libreoffice`. */
import { csvFormatRows } from 'd3-dsv';

import { expectedRows } from './expected.ts';
import { encodeGbk } from './gbk.ts';
import { linesOfMarks, readMarks, withoutMarks, type Marked } from './marks.ts';
import { pageOf } from './page.ts';
import { pagesOf } from './pages.ts';
import type { Printers } from './printers.ts';
import { inventRecord } from './record.ts';
import { scoresOf, scoringTable, type Setting } from './scoring-table.ts';
import type { Source } from './source.ts';
import { printText } from './text.ts';

export interface Printed {
  /** Below test/importer/documents/. */
  readonly file: string;
  readonly program: string;
  readonly rubric: string;
  readonly year: string;
  readonly department: string;
  readonly bytes: Uint8Array;
  /** Ending and content of the CSV files beside it; '' for none. */
  readonly beside: readonly (readonly [string, string])[];
}

const ENDINGS: Readonly<Record<string, string>> = {
  text: 'txt',
  gbk: 'txt',
  html: 'html',
  docx: 'docx',
  chromium: 'pdf',
  libreoffice: 'pdf',
};

export async function printSource(
  source: Source,
  units: ReadonlyMap<string, string>,
  rubricText: (rubric: string) => string,
  printers: Printers,
): Promise<readonly Printed[]> {
  const setting = (key: string): string => source.settings.get(key) ?? '';
  const record = inventRecord(setting('record') || source.name, setting('commas') !== 'no');
  const rubric = setting('rubric');
  const scores = setting('scores').split(',');
  const table = rubric
    ? scoringTable(rubricText(rubric), scores, setting('total'), setting('setting') as Setting)
    : '';
  const body = source.body
    .replaceAll('<scoring></scoring>', table)
    .replaceAll('@@total', setting('total'))
    .replaceAll('@@year', setting('year'))
    .replaceAll('@@last', String(Number(setting('year')) - 1))
    .replaceAll('@@department', setting('department'))
    .replaceAll('@@short', setting('short'));
  const marked = readMarks(
    body,
    (fact) => record.get(fact) ?? raise(`${source.name}: no ${fact} in the record`),
    (fact) => units.get(fact) ?? raise(`${source.name}: no ${fact} in the glossary`),
  );
  const outs = (setting('out') || 'text').split(',');
  const printed: Printed[] = [];
  for (const out of outs) {
    const lines = linesOf(source, marked, setting('plain') === 'yes');
    const bytes = await bytesOf(out, source, marked, lines, printers);
    const isText = out === 'text' || out === 'gbk';
    const lineOf = isText ? linesOfMarks(lines) : undefined;
    const pageOfMark = ENDINGS[out] === 'pdf' ? await pagesOf(bytes, marked.marks) : undefined;
    const rows = (demand: 'must' | 'may' | 'not'): string =>
      expectedRows(marked.marks, demand, (mark) => ({
        lines: lineOf?.get(mark) ?? [],
        pages: pageOfMark?.get(mark) ?? [],
      }));
    printed.push({
      file: `${source.layout}/${source.name}${outs.length > 1 ? `-${out}` : ''}.${ENDINGS[out] ?? raise(out)}`,
      program: out,
      rubric,
      year: setting('year'),
      department: setting('department'),
      bytes,
      beside: [
        ['expected', rows('must')],
        ['may', rows('may')],
        ['not', rows('not')],
        ['scores', rubric ? scoreRows(rubricText(rubric), scores) : ''],
      ],
    });
  }
  return printed;
}

function linesOf(source: Source, marked: Marked, plain: boolean): readonly string[] {
  if (source.kind === 'text') return marked.text.split('\n');
  return printText(marked.text, { width: plain ? 44 : 29, pageLines: 30, spaced: !plain });
}

async function bytesOf(
  out: string,
  source: Source,
  marked: Marked,
  lines: readonly string[],
  printers: Printers,
): Promise<Uint8Array> {
  const text = withoutMarks(lines.join('\n'));
  if (out === 'gbk') return encodeGbk(text);
  if (out === 'text') return new TextEncoder().encode(text);
  const body = withoutMarks(marked.text);
  const isPage = body.includes('<html');
  const page = isPage ? body : pageOf(source.name, body);
  if (out === 'html') return new TextEncoder().encode(page);
  if (out === 'chromium') return printers.chromium(page);
  return printers.office(page, out === 'docx' ? 'docx' : 'pdf');
}

function scoreRows(rubric: string, scores: readonly string[]): string {
  const rows = scoresOf(rubric, scores)
    .filter(({ score }) => score !== '')
    .map(({ indicator, score }) => [indicator, '', score]);
  return `${csvFormatRows([['indicator', 'item', 'score'], ...rows])}\n`;
}

function raise(message: string): never {
  throw new Error(message);
}
