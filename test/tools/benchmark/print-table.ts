/** The benchmark as Markdown, and its place in the importer's README. */
import type { Run, Tally } from './tally.ts';

export const BEGIN = '<!-- benchmark: begin (npm run import:benchmark -- --write) -->';
export const END = '<!-- benchmark: end -->';

export interface Speed {
  /** Of a text as long as 40 printed pages. */
  readonly textSeconds: number;
  readonly pdfMilliseconds: number;
  readonly peakMegabytes: number;
}

export function markdown(tallies: readonly Tally[], speed: Speed, day: string): string {
  const head =
    '| group | documents | self scores right | facts found | values right | wrong |\n|---|--:|--:|--:|--:|--:|';
  const rows = tallies.map(
    (each) =>
      `| ${each.group} | ${String(each.documents)} | ${share(each.scoresRight, each.scores)} | ${share(each.found, each.present)} | ${share(each.right, each.read)} | ${String(each.wrong)} |`,
  );
  return [
    `Measured on ${day} over the documents in \`test/importer/documents/\`.`,
    '',
    head,
    ...rows,
    '',
    `A text of 40 pages takes ${speed.textSeconds.toFixed(2)} s, a page of a PDF ${speed.pdfMilliseconds.toFixed(1)} ms; the largest resident memory was ${speed.peakMegabytes.toFixed(0)} MB.`,
  ].join('\n');
}

function share(part: number, all: number): string {
  if (all === 0) return '–';
  // Never rounded up to a full hundred.
  const percent = Math.floor((part / all) * 1000) / 10;
  return `${String(part)}/${String(all)} (${percent.toFixed(1)} %)`;
}

/** @throws when the markers are not there */
export function insert(readme: string, table: string): string {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`the README lacks the markers ${BEGIN} … ${END}`);
  return `${readme.slice(0, from)}${BEGIN}\n\n${table}\n\n${readme.slice(to)}`;
}

export function faults(runs: readonly Run[]): string {
  return runs
    .flatMap(({ fixture, comparison }) => {
      if (!comparison) return [`REFUSED ${fixture.file}`];
      const list = (word: string, lines: readonly string[]): readonly string[] =>
        lines.map((line) => `${word} ${fixture.file}: ${line}`);
      return [
        ...list('WRONG', comparison.wrong),
        ...list('misplaced', comparison.misplaced),
        ...list('missed', comparison.missed),
      ];
    })
    .join('\n');
}
