/** 导入记录: writes what an import read, and reads it back as the base of the next merge. */
import {
  DOCUMENT_KEYS,
  FIGURE_TRACE_COLUMNS,
  SCORE_TRACE_COLUMNS,
} from '../../engine/model/import-trace.ts';
import { STATUS_WORDS } from '../../engine/model/read-figures.ts';
import { joinSources, parseSpans } from '../../engine/model/source.ts';
import type { Glossary } from '../../engine/model/glossary.ts';
import type { FoundFigure, FoundScore } from '../imported.ts';
import { oneLine, type CsvCells } from './csv-text.ts';
import type { FigureCells } from './merge-figures.ts';
import { boxText, placeColumns } from './place-text.ts';
import { withoutPersons } from './persons.ts';
import type { DocumentOrigin } from './reading.ts';
import type { ScoreCells } from './merge-scores.ts';

export type FigureTrace = CsvCells<(typeof FIGURE_TRACE_COLUMNS)[number]>;
export type ScoreTrace = CsvCells<(typeof SCORE_TRACE_COLUMNS)[number]>;

/** One row a mention, in reading order. */
export function traceOfFigure({ fact, value, unit, status, mentions }: FoundFigure): FigureTrace[] {
  return mentions.map(({ place, quote, rule }) => ({
    fact: fact.id,
    value: oneLine(value),
    unit,
    status: STATUS_WORDS[status],
    ...placeColumns(place),
    box: boxText(place),
    quote: oneLine(withoutPersons(quote)),
    rule: oneLine(rule),
  }));
}

export function traceOfScore({ indicator, item, score, place, quote }: FoundScore): ScoreTrace {
  return {
    indicator,
    item,
    score: oneLine(score),
    ...placeColumns(place),
    box: boxText(place),
    quote: oneLine(withoutPersons(quote)),
  };
}

/** The rows of figures.csv as that import wrote them: the mentions of one value are one row again. */
export function figuresOfTrace(
  rows: readonly FigureTrace[],
  glossary: Glossary,
): readonly FigureCells[] {
  const values = Map.groupBy(rows, ({ fact, value, unit }) => JSON.stringify([fact, value, unit]));
  return [...values.values()].flatMap((mentions) => {
    const [first] = mentions;
    if (!first) return [];
    const source = joinSources(
      mentions.map(({ line, page }) => ({
        lines: parseSpans(line) ?? [],
        pages: parseSpans(page) ?? [],
      })),
    );
    const { fact, value, unit, status } = first;
    const name = glossary.byId(fact)?.name ?? '';
    return [{ fact, name, value, unit, status, ...placeColumns(source), note: '' }];
  });
}

export function scoresOfTrace(rows: readonly ScoreTrace[]): readonly ScoreCells[] {
  return rows.map(({ indicator, item, score, line, page }) => {
    return { indicator, name: '', item, score, line, page, note: '' };
  });
}

/** document.yaml: JSON strings are YAML, and no text of a document can break out of one. */
export function documentText(origin: DocumentOrigin): string {
  const lines = DOCUMENT_KEYS.map((key) => `${key}: ${JSON.stringify(oneLine(origin[key]))}`);
  return `# 上次导入的文件和从中读到的来源。由 npm run import 写出，不要手工改。\n${lines.join('\n')}\n`;
}
