/** One of the two states compared: its data, read whole before anything is said of them. */
import { publish, type Publication } from '../../dataset/publication.ts';
import type { ReportKey } from '../../dataset/jurisdiction.ts';
import { Dataset } from '../../dataset/load.ts';
import type { Catalogue } from '../../dataset/catalogue.ts';
import { describeProblem, type Problem } from '../../engine/model/problem.ts';
import { addresses } from '../../site/views/addresses.ts';
import { CommandFault } from './changes-command.ts';

export interface DataState {
  readonly name: string;
  readonly dataRoot: string;
  readonly catalogue: Catalogue;
  readonly changelog: string;
  /** Of every page that the data give. */
  readonly addresses: readonly string[];
  readonly has: (key: ReportKey) => boolean;
  /** Evaluated anew at each call, so that only one report is held at a time. */
  readonly publication: (key: ReportKey) => Publication;
}

/** @throws CommandFault with every problem when the data cannot be read */
export function openSide(dataRoot: string, name: string, changelog: string): DataState {
  const dataset = new Dataset(dataRoot);
  const known = new Set(dataset.catalogue.reports.map(nameOf));
  for (const key of dataset.catalogue.reports) publish(dataset, key);
  if (dataset.problems.length > 0) throw unreadable(name, dataset.problems);
  return {
    name,
    dataRoot,
    catalogue: dataset.catalogue,
    changelog,
    addresses: addresses(dataset),
    has: (key) => known.has(nameOf(key)),
    publication: (key) => {
      const found = publish(dataset, key);
      if (!found) throw new Error(`report cannot be read: ${nameOf(key)}`);
      return found;
    },
  };
}

export function nameOf({ jurisdiction, year, department }: ReportKey): string {
  return `${jurisdiction}/${year}/${department}`;
}

function unreadable(name: string, problems: readonly Problem[]): CommandFault {
  const isOtherFormat = problems.some(({ found }) =>
    /没有这一列|没有「|没有文件|不认识的[列键]/.test(found),
  );
  const reported = problems.map((problem) => `${name}：${describeProblem(problem)}`);
  const why = isOtherFormat
    ? '它的列或键与现在的写法不同：若是较早的格式，请选一个改了格式以后的修订；若是刚改错的，请照上面改正'
    : '请照上面改正，或选另一个修订';
  return new CommandFault(
    [
      ...reported,
      `${name}：data/ 读不通，共 ${String(problems.length)} 个问题，没有比较。${why}。`,
    ].join('\n'),
  );
}
