/** The results of all campaigns as one table in SECURITY.md, between its markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Campaign } from './campaign.ts';
import { campaigns } from './index.ts';
import { KEPT, PROJECT } from './places.ts';
import { keptResult, type Result } from './results.ts';
import type { FailureCount, Group } from './tally.ts';

const FILE = join(PROJECT, 'SECURITY.md');
export const BEGIN = '<!-- soak: begin (npm run soak, then npm run soak -- --table) -->';
export const END = '<!-- soak: end -->';

export async function writeTable(): Promise<void> {
  const results = campaigns.flatMap((campaign) => keptResult(KEPT, campaign.id) ?? []);
  const text = insert(readFileSync(FILE, 'utf8'), table(campaigns, results));
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

/** @throws when the markers are not there */
export function insert(text: string, table: string): string {
  const [from, to] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`SECURITY.md lacks the markers ${BEGIN} … ${END}`);
  return `${text.slice(0, from)}${BEGIN}\n\n${table}\n\n${text.slice(to)}`;
}

/** A campaign without a result is named, never left out. */
export function table(all: readonly Campaign[], results: readonly Result[]): string {
  const rows = all.flatMap((campaign) => {
    const result = results.find((each) => each.campaign === campaign.id);
    if (!result) return [row([`**${campaign.title}**`, '', '', '', '', 'not run yet'])];
    const runs = `${result.day}, seed \`${result.seed}\`, scale ${result.scale}, ${result.seconds} s`;
    const skipped = result.skipped.map((reason) => `skipped: ${reason}`);
    const head = row([`**${campaign.title}**`, ...sums(result.groups), cell([runs, ...skipped])]);
    return [head, ...result.groups.map(groupRow)];
  });
  return [
    `Survived means, campaign by campaign:`,
    '',
    ...all.map(({ title, promise }) => `- ${title}: ${promise}.`),
    '',
    machines(results),
    '',
    row(['attack', 'tried', 'survived', 'not seen', 'failed', 'how it was survived; what was not']),
    '|---|--:|--:|--:|--:|---|',
    ...rows,
  ].join('\n');
}

function groupRow(group: Group): string {
  const outcomes = Object.entries(group.outcomes).map(([name, count]) => `${name} ${count}`);
  const failures = group.failures.map(
    ({ reason, count, example }) => `**${count} ×** ${reason} (${example})`,
  );
  const untold = group.untold.map(
    ({ reason, count, example }) => `**${count} not seen**: ${reason} (e.g. ${example})`,
  );
  const told = [outcomes.join(', '), ...group.remarks, ...untold, ...failures].filter(
    (each) => each !== '',
  );
  return row([group.name, ...sums([group]), cell(told)]);
}

function sums(groups: readonly Group[]): readonly string[] {
  const sum = (of: (group: Group) => number): number =>
    groups.reduce((total, group) => total + of(group), 0);
  const count = (all: readonly FailureCount[]): number =>
    all.reduce((total, each) => total + each.count, 0);
  return [
    sum(({ tried }) => tried),
    sum(({ survived }) => survived),
    sum(({ untold }) => count(untold)),
    sum(({ failures }) => count(failures)),
  ].map((number) => number.toLocaleString('en'));
}

function machines(results: readonly Result[]): string {
  const all = results.map(({ node, cores }) => `Node ${node.slice(1)} on ${cores} cores`);
  return `Run with ${[...new Set(all)].join('; ')}.`;
}

/** What was attacked with may hold anything: nothing of it may become markup, or a path of this machine. */
function cell(parts: readonly string[]): string {
  return parts
    .map((part) => part.replaceAll(/[<>|\\`]/g, (sign) => (sign === '`' ? sign : `\\${sign}`)))
    .join('; ');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** For the terminal. */
export function summary({ groups, seconds, skipped }: Result): string {
  const lines = groups.flatMap(({ name, tried, survived, outcomes, failures, untold, remarks }) => [
    `${name}: ${survived} of ${tried} survived ${JSON.stringify(outcomes)}`,
    ...remarks.map((remark) => `  ${remark}`),
    ...untold.map(
      ({ reason, count, example }) => `  not seen ${count} ×: ${reason}, e.g. ${example}`,
    ),
    ...failures.map(
      ({ reason, count, example }) => `  FAILED ${count} × ${reason}, e.g. ${example}`,
    ),
  ]);
  return [...lines, ...skipped.map((reason) => `skipped: ${reason}`), `${seconds} s`].join('\n');
}
