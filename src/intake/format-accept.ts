/** What --accept would overwrite, and what it did. */
import type { Merged } from '../importer/merge/three-way.ts';
import { correctionSubject } from './accept.ts';
import type { Written } from './outcome.ts';
import { listedNames } from './terminal-table.ts';

/** What to add to settle these differences. */
export function howToAccept(found: readonly Merged[], { corrected }: Written): string {
  const keys = [...new Set(found.map(({ key }) => key))];
  const named = keys.filter((key) => corrected.has(correctionSubject(key)));
  const free = found.filter(({ key }) => !named.includes(key));
  const changed = new Set(free.filter(isChangedByHand).map(({ key }) => key)).size;
  const all = changed > 0 ? `全部，连同人改过的 ${changed} 项` : '全部';
  const bare = named.length < keys.length ? `，或 --accept（${all}）` : '';
  const except =
    named.length > 0 ? `。corrections.csv 里更正过的只有写明才覆盖：${listedNames(named)}` : '';
  return `要改用这次读到的：加 --accept ${keys.join(',')}${bare}${except}`;
}

/** A bare --accept takes what a person changed too: how much of it, and how to take only the rest. '' for none. */
export function whatWasOverwritten({ merged, acceptsAll }: Written, dryRun: boolean): string {
  const accepted = merged.filter(({ verdict }) => verdict === 'accepted');
  const changed = accepted.filter(isChangedByHand);
  if (!acceptsAll || changed.length === 0) return '';
  const others = accepted.filter((each) => !changed.includes(each)).map(({ key }) => key);
  // Naming the document's own hash accepts the revision and nothing of a person's.
  const rest = others.length > 0 ? others.join(',') : 'sha256';
  const names = listedNames(changed.map(({ name }) => name));
  const done = dryRun ? '将覆盖' : '覆盖了';
  const back = dryRun ? '' : '；已覆盖的从版本库找回';
  return `--accept ${done}人改过的 ${changed.length} 项：${names}。只接受其余的，用 --accept ${rest}${back}`;
}

/** An import wrote it, and somebody changed it afterwards. */
function isChangedByHand({ base }: Merged): boolean {
  return base !== undefined;
}
