/** Documents by state and by their tables, year by year and kind by kind. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { Table } from '../../tables.ts';
import type { Standing } from '../disclosure/standing.ts';
import type { State } from '../words.ts';
import type { Subject, WorldPlace } from '../world.ts';
import { isOverdue, isPublic, standingsOf } from './disclosure-counts.ts';
import { tableIn } from './read.ts';
import type { Tally } from './tally.ts';

const listingWords: Readonly<Record<string, (standing: Standing) => boolean>> = {
  齐全: (each) => isPublic(each) && each.listing.kind === 'complete',
  有缺: (each) => isPublic(each) && each.listing.kind === 'deficient',
  未列: (each) => isPublic(each) && each.listing.missing.length > 0,
  空表: (each) => isPublic(each) && isEmptyOnly(each),
  没有查全: (each) => isPublic(each) && each.listing.kind === 'unknown',
  没有见到文件: (each) => !isPublic(each),
};
function isEmptyOnly({ listing }: Standing): boolean {
  return listing.missing.length === 0 && listing.unexplained.length > 0;
}
const stateOfWord: Readonly<Record<string, State>> = {
  按期公开: 'in-time',
  逾期公开: 'late',
  '已公开，期限不明': 'undated',
  已撤下: 'withdrawn',
  逾期未见公开: 'overdue',
  '逾期未见，查看已久': 'stale',
  '逾期未见（查看已过 12 个月）': 'stale',
  未到期限: 'pending',
  依规不公开: 'exempt',
  未查明: 'unknown',
};

export function compareDisclosureYears(page: Page, place: WorldPlace, tally: Tally): void {
  const kinds = place.subjects[0]?.evaluation.standings.map((each) => each.rule.kind) ?? [];
  kinds.forEach((kind, at) => {
    const own = (subjects: readonly Subject[]): Standing[] =>
      standingsOf(subjects).filter((each) => each.rule.kind === kind && each.rows.length > 0);
    const all = own(place.subjects);
    const late = all.filter((each) => each.state === 'late' || isOverdue(each)).length;
    const deficient = all.filter((each) => listingWords['有缺']?.(each)).length;
    const [first, last] = [place.years[0] ?? '', place.years.at(-1) ?? ''];
    const span = [Exact.of(first), Exact.of(last)];
    const title = (id: string): string | undefined => page.main.find(`#${id}`)?.find('h2')?.text();
    const states = title(`chart-states-${String(at)}`);
    if (states !== undefined)
      tally.numbers(
        'titles',
        `${page.path} states of ${kind}`,
        states,
        late === 0 ? span : [...span, Exact.of(late)],
      );
    const tables = title(`chart-tables-${String(at)}`);
    if (tables !== undefined)
      tally.numbers(
        'titles',
        `${page.path} tables of ${kind}`,
        tables,
        deficient === 0 ? [] : [Exact.of(deficient)],
      );
    for (const year of place.years) {
      const here = own(place.subjects.filter((each) => each.year === year));
      const count = (
        table: Table | undefined,
        test: (word: string) => ((standing: Standing) => boolean) | undefined,
      ): void => {
        const row = table?.rows.find((each) => each.cells[0]?.text.startsWith(year));
        table?.columns.forEach((word, column) => {
          const fits = test(word);
          if (column === 0 || !fits) return;
          const number = Exact.of(here.filter(fits).length);
          tally.numbers(
            'disclosure tables',
            `${page.path} ${kind} ${year} ${word}`,
            row?.cells[column]?.text,
            [number],
          );
        });
      };
      count(
        tableIn(page, `chart-states-${String(at)}`),
        (word) => (each) => each.state === stateOfWord[word],
      );
      count(tableIn(page, `chart-tables-${String(at)}`), (word) => listingWords[word]);
    }
  });
}
