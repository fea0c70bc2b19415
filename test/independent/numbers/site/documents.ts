/** Lists of documents: state, dates, day of the term and tables of each, on three kinds of pages. */
import { Exact } from '../../exact.ts';
import type { Element } from '../../html.ts';
import { readTable, type Row } from '../../tables.ts';
import { daysBetween } from '../disclosure/days.ts';
import type { Standing } from '../disclosure/standing.ts';
import { stateWords } from '../words.ts';
import type { Subject } from '../world.ts';
import type { Tally } from './tally.ts';

/** One row a document as recorded; of budgets and final accounts everything is recomputed. */
export function compareDocuments(
  element: Element | undefined,
  subjects: readonly Subject[],
  where: string,
  tally: Tally,
): void {
  const own = subjects.flatMap((subject) => rowsOf(subject));
  if (!element) {
    if (own.length > 0) tally.missing('documents', where, 'list of documents');
    return;
  }
  // Rows between the years tell of an earlier name.
  const rows = readTable(element).rows.filter((row) => row.data['kind'] !== undefined);
  tally.same('documents', `${where} rows`, String(rows.length), String(own.length));
  own.forEach((document, at) => {
    const row = rows[at];
    for (const [label, text] of Object.entries(document.cells)) {
      const place = `${where} ${document.name}, ${label}`;
      const said = labelled(row, label);
      const isAsGood = document.others[label]?.includes(said ?? '') === true;
      tally.same('documents', place, isAsGood ? text : said, text);
    }
    const state = row?.element.find('.state')?.classes.find((each) => each.startsWith('state-'));
    if (document.state !== '')
      tally.same('states', `${where} ${document.name}`, state, `state-${document.state}`);
  });
}

function labelled(row: Row | undefined, label: string): string | undefined {
  const text = row?.cells.find((each) => each.data['label'] === label)?.text;
  return text?.replace(/^▲\s*/, '');
}

interface DocumentRow {
  readonly name: string;
  /** Empty where the record's own word stands. */
  readonly state: string;
  readonly cells: Readonly<Record<string, string>>;
  /** What a cell may say instead. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

function rowsOf({ evaluation, report, path }: Subject): DocumentRow[] {
  return report.documents.map((row) => {
    const kind = row['kind'] ?? '';
    const name = `${path} ${kind}`;
    const standing = evaluation.standings.find((each) => each.rule.kind === kind);
    const [approved, published] = [row['approved_on'] ?? '', row['published_on'] ?? ''];
    const dates = { 批复: dash(approved), 公开: dash(published) };
    if (!standing) return { name, state: '', cells: dates, others: {} };
    // Of a document published twice each row has its own state; the term counts from the first.
    const isWithdrawn = row['state'] === '已撤下';
    const isStanding = standing.rows.length === 1 || !isWithdrawn;
    const state = isWithdrawn ? 'withdrawn' : standing.state;
    const cells = {
      ...dates,
      日数: dayOf(row, standing),
      应列的表: isStanding ? tablesText(standing) : '–',
    };
    // Of what is not there the last look may be told; of a list that lacks something, what it lacks.
    const look = published === '' ? [`最近查看 ${row['checked_on'] ?? ''}`] : [];
    const { found, required, missing } = standing.listing;
    const lacks = `${String(found)}/${String(required)} ${missing.length > 0 ? '未列' : '空表'}`;
    const isDeficient = isStanding && standing.listing.kind === 'deficient';
    return { name, state, cells, others: { 公开: look, 应列的表: isDeficient ? [lacks] : [] } };
  });
}

function dash(text: string): string {
  return text === '' ? '—' : text;
}

function dayOf(row: Readonly<Record<string, string>>, standing: Standing): string {
  if (standing.day === undefined) return '—';
  const [approved = '', published = ''] = [row['approved_on'], row['published_on']];
  const isFirst = published === '' || published === standing.publishedOn;
  if (!isFirst) return '—';
  const own = published === '' ? standing.day : daysBetween(approved, published);
  return `第 ${String(own)} 日`;
}

export function tablesText({ listing, state }: Standing): string {
  if (!['in-time', 'late', 'undated'].includes(state)) return '–';
  const words = { complete: '齐全', deficient: '有缺', unknown: '未查全' };
  return `${String(listing.found)}/${String(listing.required)} ${words[listing.kind]}`;
}

/** The table behind the chart of days. */
export function compareDays(
  element: Element | undefined,
  subjects: readonly Subject[],
  where: string,
  tally: Tally,
): void {
  const rows = element?.find('table') ? readTable(element.find('table') ?? element).rows : [];
  subjects.forEach((subject, at) => {
    subject.evaluation.standings.forEach((standing, index) => {
      const place = `${where} days, ${subject.path} ${standing.rule.kind}`;
      const [state, day] = [
        rows[at]?.cells[1 + 2 * index]?.text,
        rows[at]?.cells[2 + 2 * index]?.text,
      ];
      tally.same('states', place, state, stateWords[standing.state]);
      const own = standing.day === undefined ? '–' : Exact.of(standing.day);
      tally.numbers('days', place, day, [own]);
    });
  });
}
