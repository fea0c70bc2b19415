/** Reads a report's corrections.csv: every published figure that was changed, why and when. */
import { readTable } from '../model/csv.ts';
import { quoted } from '../model/problem.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Folder } from './folder.ts';
import { CORRECTION_KINDS, type Correction } from './jurisdiction.ts';

export const CORRECTION_COLUMNS = ['date', 'kind', 'fact', 'old', 'new', 'reason'] as const;

export function loadCorrections(folder: Folder, glossary: Glossary): readonly Correction[] {
  if (!folder.has('corrections.csv')) return [];
  const file = folder.label('corrections.csv');
  const bytes = folder.bytes('corrections.csv') ?? new Uint8Array();
  const rows = readTable(bytes, { file, columns: CORRECTION_COLUMNS }, folder.report);
  return rows.flatMap(({ line, cells }): Correction[] => {
    const check = (column: keyof typeof cells, fits: boolean, expected: string): void => {
      const found = quoted(cells[column]);
      if (!fits) folder.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    const fact = glossary.byId(cells.fact);
    const kind = CORRECTION_KINDS.find((each) => each === cells.kind);
    check('fact', fact !== undefined, 'glossary.csv 中的 id');
    check('kind', kind !== undefined, CORRECTION_KINDS.join(' 或 '));
    return fact && kind ? [{ ...cells, kind, name: fact.name }] : [];
  });
}
