/** Two states of the data, report by report; each pair is let go before the next is read. */
import type { ReportKey } from '../../dataset/jurisdiction.ts';
import { isMoved, type Changes, type ChangeLine, type ReportChange } from './change.ts';
import { compareDepartments } from './compare-departments.ts';
import { findingsOf } from './compare-findings.ts';
import { compareReport, reportTitle } from './compare-report.ts';
import { compareShared } from './compare-shared.ts';
import { demandEntry, entryNaming, newEntries } from './changelog.ts';
import type { Basis } from './reasons.ts';
import { nameOf, type DataState } from './side.ts';

export function compareData(before: DataState, now: DataState): Changes {
  const news = newEntries(before.changelog, now.changelog);
  const [old, current] = [before.catalogue.reports, now.catalogue.reports];
  const reports = compareReports(current.filter(before.has), before, now, news);
  const [gone, come] = difference(before.addresses, now.addresses);
  return {
    between: [before.name, now.name],
    reports,
    added: current.filter((key) => !before.has(key)).map((key) => sayAdded(key, now)),
    removed: old.filter((key) => !now.has(key)).map((key) => sayRemoved(key, before, news)),
    departments: compareDepartments(before.catalogue, now.catalogue),
    shared: compareShared(before.dataRoot, now.dataRoot, reports),
    pages: [
      ...come.map((address) => ({ text: `新增 ${address}` })),
      ...gone.map((address) => ({ text: `消失 ${address}` })),
    ],
    drafts: now.catalogue.drafts.map(nameOf),
  };
}

function compareReports(
  keys: readonly ReportKey[],
  before: DataState,
  now: DataState,
  news: readonly string[],
): readonly ReportChange[] {
  const moved = new Map<string, ReadonlyMap<string, Basis>>();
  // Last year first: what moved there moves this year's checks.
  const inOrder = [...keys].sort((a, b) => a.year.localeCompare(b.year, 'en'));
  const changes = inOrder.map((key) => {
    const earlier = before.catalogue.jurisdictions
      .find((each) => each.id === key.jurisdiction)
      ?.departments.filter(({ id, successor }) => [id, successor].includes(key.department));
    const year = String(Number.parseInt(key.year, 10) - 1);
    const known = (earlier ?? []).flatMap(({ id }) => [
      ...(moved.get(nameOf({ ...key, year, department: id })) ?? []),
    ]);
    const compared = compareReport(
      before.publication(key),
      now.publication(key),
      news,
      new Map(known),
    );
    moved.set(nameOf(key), compared.moved);
    return compared.change;
  });
  return changes.filter(isMoved).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

function sayAdded(key: ReportKey, now: DataState): ChangeLine {
  const publication = now.publication(key);
  const { figures, scores } = publication.record;
  const counts = [
    `${String(figures.filter((each) => each.printed !== '').length)} 个数`,
    `${String(scores.length)} 项自评得分`,
    `${String(findingsOf(publication).size)} 处疑点`,
  ];
  return { text: `${nameOf(key)} ${reportTitle(publication)}：${counts.join('，')}` };
}

function sayRemoved(key: ReportKey, before: DataState, news: readonly string[]): ChangeLine {
  const publication = before.publication(key);
  const { department, jurisdiction } = publication.record;
  const text = `${nameOf(key)} ${reportTitle(publication)}`;
  // A department of the same name may stand in another jurisdiction.
  const where = { year: key.year, places: [jurisdiction.short] };
  const names = [department.short, department.name, department.id];
  const entry = entryNaming(news, where, names);
  if (entry !== undefined) return { text, reason: entry };
  return { text, demand: demandEntry(where, names, `已公布的报告 ${nameOf(key)} 撤下`) };
}

/** @returns what only the first has, and what only the second has */
function difference(
  before: readonly string[],
  now: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const [old, current] = [new Set(before), new Set(now)];
  return [before.filter((each) => !current.has(each)), now.filter((each) => !old.has(each))];
}
