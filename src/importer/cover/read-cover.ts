/** 封面: title, year and department, from the lines before the first chapter. Names of persons are not looked for. */
import type { SourceDocument } from '../document.ts';
import type { LookAlikes } from '../text/normalise.ts';
import type { Cover, FoundText } from '../imported.ts';
import { passagePlace } from '../text/passage.ts';
import { coverLines, type CoverLine } from './cover-lines.ts';
import { behindLabel, nameBefore, nameInTitle, namesBehindLabels } from './department.ts';
import { findTitles, type CoverTitle } from './title.ts';
import type { CoverWords } from './cover-words.ts';
import { bareYear, yearsWithin, yearAlone, yearsIn } from './year.ts';

export interface CoverReading extends Cover {
  /** Where the cover says something in two ways. */
  readonly doubts: readonly string[];
}

export function readCover(
  document: SourceDocument,
  words: CoverWords,
  lookAlikes: LookAlikes,
): CoverReading {
  const lines = coverLines(document, words, lookAlikes);
  const titles = findTitles(lines, words);
  const years = yearsOf(lines, titles, words);
  const names = [
    ...namesBehindLabels(lines, words),
    ...titles.flatMap(({ passage }) => nameInTitle(passage, words)),
    // On a page of a site the line before may be a link to another department.
    ...titles
      .filter(({ before }) => document.format !== 'html' || before === lines[0]?.passage)
      .flatMap(({ before }) => nameBefore(before, words)),
  ];
  const year = new Set(years.map(({ value }) => value)).size === 1 ? years[0] : undefined;
  const department = oneName(names);
  return {
    title: titleOf(titles),
    year,
    department,
    doubts: [
      ...(years.length > 0 && !year ? [`封面印了不同的年度：${listed(years)}，请写明年度。`] : []),
      ...(names.length > 0 && !department
        ? [`封面印了不同的部门名称：${listed(names)}，请写明部门。`]
        : []),
    ],
  };
}

/** Whole lines, quotes included; signs of a heading are not the title's. */
function titleOf(titles: readonly CoverTitle[]): FoundText | undefined {
  const [first] = titles;
  if (!first) return undefined;
  // …绩效自评 is a title, and so is …绩效自评结果 where 结果 stands on the next line.
  const { passage } = titles.findLast((each) => goesOn(each, first)) ?? first;
  const lines = [...new Set(passage.origins.map(({ line }) => line.text))];
  const value = lines.map((text) => text.trim().replace(/^[#*\s]+/u, '')).join('');
  return { value, place: passagePlace(passage, 0, passage.text.length) };
}

function goesOn({ passage }: CoverTitle, first: CoverTitle): boolean {
  const more = passage.text.slice(first.passage.text.length);
  return passage.origins[0] === first.passage.origins[0] && !more.startsWith('(');
}

function yearsOf(
  lines: readonly CoverLine[],
  titles: readonly CoverTitle[],
  { yearLabels }: CoverWords,
): readonly FoundText[] {
  const labelled = lines.flatMap(({ passage, next }) => {
    const value = behindLabel(passage, yearLabels)?.value;
    if (!value) return [];
    return value.text === '' ? (next ? bareYear(next) : []) : bareYear(value);
  });
  return [
    ...titles.flatMap(({ passage }) => yearsIn(passage)),
    ...titles.flatMap(({ before, behind }) => [before, behind].flatMap(yearAlone)),
    ...labelled,
    ...lines.flatMap(({ passage }) => yearsWithin(passage, yearLabels)),
  ];
}

/** The fullest of several forms of one name; undefined where two are different. */
function oneName(names: readonly FoundText[]): FoundText | undefined {
  const longest = names.reduce<FoundText | undefined>(
    (best, each) => (each.value.length > (best?.value.length ?? 0) ? each : best),
    undefined,
  );
  return names.every(({ value }) => longest?.value.endsWith(value)) ? longest : undefined;
}

function listed(texts: readonly FoundText[]): string {
  return [...new Set(texts.map(({ value }) => value))].join('、');
}
