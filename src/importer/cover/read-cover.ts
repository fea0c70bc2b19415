/** 封面: title, year and department, from the lines before the first chapter. Names of persons are not looked for. */
import type { Line, SourceDocument } from '../document.ts';
import type { Cover, FoundText } from '../imported.ts';
import { placeOf } from '../passage.ts';
import { normalise, type LookAlikes } from '../facts/normalise.ts';
import { valueOf } from '../facts/find-phrases.ts';

/** Printed lines that a cover may have. */
const COVER_LINES = 40;
const TITLE = /(?:自评报告|绩效评价报告|自评表|部门决算|部门预算)/u;
const YEAR = /(20\d\d)年/gu;
const DEPARTMENT =
  /^(?:填报单位|(?:部门|单位)(?:\(单位\))?名称)(?:\([^()]{1,6}\))?:?([^()]{2,40})(?:\([^()]*\))?$/du;
/** The report begins: what follows speaks of its contents. */
const CHAPTER = /^一、/u;

export function readCover(document: SourceDocument, lookAlikes: LookAlikes): Cover {
  const lines = linesOf(document);
  const title = lines.find(({ text }) => TITLE.test(text) && text.length <= 60);
  const years = new Map(
    lines
      .filter(({ text }) => TITLE.test(text) && text.length <= 60)
      .flatMap((passage) =>
        [...passage.text.matchAll(YEAR)].map((match): readonly [string, FoundText] => [
          match[1] ?? '',
          { value: match[1] ?? '', place: placeOf(passage, match.index, match.index + 4) },
        ]),
      ),
  );
  const names = lines.flatMap((passage): FoundText[] => {
    const match = DEPARTMENT.exec(passage.text);
    const [from, to] = match?.indices?.[1] ?? [0, 0];
    if (from === to) return [];
    return [{ value: passage.text.slice(from, to), place: placeOf(passage, from, to) }];
  });
  return {
    title: title && {
      value: valueOf(title, 0, title.text.length),
      place: placeOf(title, 0, title.text.length),
    },
    // Two years, or two names: then a person says which.
    year: years.size === 1 ? [...years.values()][0] : undefined,
    department: new Set(names.map(({ value }) => value)).size === 1 ? names[0] : undefined,
  };

  function linesOf({ blocks }: SourceDocument) {
    const printed = blocks.flatMap((block): readonly Line[] =>
      block.kind === 'text' ? block.lines : block.cells.flatMap((cell) => cell.lines),
    );
    const plain = printed
      .filter(({ text }) => text.trim() !== '')
      .slice(0, COVER_LINES)
      .map((line) => normalise([line], lookAlikes));
    const end = plain.findIndex(({ text }) => CHAPTER.test(text));
    return end < 0 ? plain : plain.slice(0, end);
  }
}
