/** 虚构示例数据: documents as an importer gives them back, made by hand. */
import type { Line, SourceDocument } from '../../src/importer/document.ts';
import type {
  FoundFigure,
  FoundScore,
  FoundTable,
  Imported,
  Place,
} from '../../src/importer/imported.ts';
import type { DocumentReader } from '../../src/intake/reader.ts';
import { readSheet } from '../../src/importer/wide/read-sheet.ts';
import { limits } from '../importer/readers/dump.ts';
import { words } from './data.ts';

export function atLine(...numbers: readonly number[]): Place {
  return { lines: numbers.map((number) => ({ from: number, to: number })), pages: [], boxes: [] };
}

/** One value with a mention on each line. */
export function figure(
  id: string,
  value: string,
  unit: string,
  lines: readonly number[],
  status: FoundFigure['status'] = 'published',
): FoundFigure {
  const fact = words.glossary.byId(id);
  if (!fact) throw new Error(`no fact ${id}`);
  const mentions = lines.map((line) => ({
    fact,
    value,
    unit,
    place: atLine(line),
    quote: `${fact.name}${value}${unit}`,
    rule: '句式 某数为',
    doubt: '',
  }));
  return { fact, status, value, unit, mentions };
}

export function score(indicator: string, value: string, line: number): FoundScore {
  return { indicator, item: '', score: value, place: atLine(line), quote: value, doubt: '' };
}

export function table(
  title: string,
  rows: readonly (readonly string[])[],
  line: number,
): FoundTable {
  const grid = { kind: 'grid', origin: 'marked', rowCount: 0, columnCount: 0, cells: [] } as const;
  return { title, unit: '万元', headRows: 1, rows, place: atLine(line), grid };
}

export function textDocument(text: string): SourceDocument {
  const lines = text.split('\n').map((each, index): Line => {
    return {
      number: index + 1,
      page: undefined,
      text: each,
      boxes: undefined,
      endsParagraph: true,
    };
  });
  return {
    format: 'text',
    blocks: [{ kind: 'text', lines }],
    pageSizes: undefined,
    lineCount: lines.length,
    remarks: [],
  };
}

export function imported(parts: Partial<Imported> = {}): Imported {
  const title = { value: '2021 年度部门整体支出绩效自评报告', place: atLine(1) };
  return {
    // As many lines as the places in it speak of.
    document: { ...textDocument('虚构示例数据'), lineCount: 100 },
    cover: {
      title,
      year: { value: '2021', place: atLine(1) },
      department: { value: '深圳市福田区科技创新局', place: atLine(2) },
    },
    figures: [],
    scores: [],
    tables: [],
    doubts: [],
    ...parts,
  };
}

/** Gives the same whatever the file holds, or by the file's name. */
export function readerOf(
  given: Imported | ((name: string) => Imported | undefined),
  leastDifferent = 5,
): DocumentReader {
  return {
    limits: () => ({ ...limits, leastDifferent }),
    readSheet: (bytes, name) => Promise.resolve(readSheet(bytes, name, limits.wide)),
    open: (_bytes, name) => {
      const value = typeof given === 'function' ? given(name) : given;
      const problem = { file: name, found: '坏文件', expected: '报告', action: '请换一份' };
      if (!value) return Promise.resolve({ ok: false, problems: [problem] });
      const read = () => Promise.resolve({ ok: true, value } as const);
      return Promise.resolve({ ok: true, value: { cover: value.cover, read } });
    },
    drawPages: () => Promise.resolve([]),
  };
}
