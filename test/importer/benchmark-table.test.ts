/** The table the benchmark prints, and its place in a README. */
import { expect, test } from 'vitest';
import type { Fixture } from '../tools/benchmark/fixtures.ts';
import { BEGIN, END, insert, markdown } from '../tools/benchmark/print-table.ts';
import { tallies, type Run } from '../tools/benchmark/tally.ts';

function run(layout: string, program: string, present: number, found: number, wrong: number): Run {
  const row = { fact: 'initialBudget', value: '1', unit: '万元', lines: [], pages: [] };
  const fixture: Fixture = {
    file: `${layout}/some.${program}`,
    layout,
    program,
    rubric: '',
    year: '2021',
    department: '示例区财政局',
    bytes: new Uint8Array(),
    must: Array.from({ length: present }, () => row),
    may: [],
    not: [],
    scores: [],
  };
  const comparison = {
    file: fixture.file,
    read: found + wrong,
    right: found,
    present,
    found,
    scores: 0,
    scoresRight: 0,
    wrong: Array.from({ length: wrong }, () => 'x'),
    missed: [],
    misplaced: [],
  };
  return { fixture, comparison, milliseconds: 1, pages: 1 };
}

test('groups, sums and a share that is never rounded up to all', () => {
  const refused: Run = { ...run('piped', 'text', 4, 0, 0), comparison: undefined };
  const runs = [run('family', 'text', 2000, 1999, 1), run('piped', 'text', 4, 3, 0), refused];
  const speed = { textSeconds: 0.123, pdfMilliseconds: 12.34, peakMegabytes: 99.6 };
  const lines = markdown(tallies(runs), speed, '2026-11-25').split('\n');
  expect(lines.slice(4, 8)).toEqual([
    '| family, text | 1 | – | 1999/2000 (99.9 %) | 1999/2000 (99.9 %) | 1 |',
    '| piped | 2 | – | 3/8 (37.5 %) | 3/3 (100.0 %) | 0 |',
    '| family, all | 1 | – | 1999/2000 (99.9 %) | 1999/2000 (99.9 %) | 1 |',
    '| other layouts, all | 2 | – | 3/8 (37.5 %) | 3/3 (100.0 %) | 0 |',
  ]);
  expect(lines.at(-1)).toContain('takes 0.12 s, a page of a PDF 12.3 ms');
});

test('the table takes the place of the one between the markers', () => {
  const readme = `# A\n\n${BEGIN}\n\nold\n\n${END}\n\nrest\n`;
  expect(insert(readme, 'new')).toBe(`# A\n\n${BEGIN}\n\nnew\n\n${END}\n\nrest\n`);
  expect(() => insert('# A\n', 'new')).toThrow('the README lacks the markers');
});
