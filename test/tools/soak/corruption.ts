/** Seeded corruptions of data/, in process: each is told of, or changes nothing that is published. */
import { dice } from '../demo/rng.ts';
import { share, type Campaign } from './campaign.ts';
import { byteKinds } from './corruption/bytes.ts';
import { cellKinds } from './corruption/cells.ts';
import { Copy } from './corruption/copy.ts';
import { judge } from './corruption/judge.ts';
import type { Kind } from './corruption/kind.ts';
import { observe, type Observation } from './corruption/observe.ts';
import { placeKinds } from './corruption/places.ts';
import { yamlKinds } from './corruption/yaml.ts';
import { inFolder } from './places.ts';
import type { Tally } from './tally.ts';

const KINDS: readonly Kind[] = [...byteKinds, ...yamlKinds, ...placeKinds, ...cellKinds];
const SLOW_SECONDS = 10;

export const corruption: Campaign = {
  id: 'corruption',
  title: 'Corrupted data',
  promise:
    'the check refuses it with a message, or a finding, score, check or reminder moves, or nothing published differs',
  run: (order, tally) =>
    inFolder((folder) => {
      const copy = new Copy(folder);
      const sound = observe(copy.root, copy.publicRoot);
      if (sound.problems.length > 0)
        throw new Error(`data/ is not sound: ${sound.problems.join()}`);
      for (const kind of KINDS.filter(({ name }) => order.groups?.test(name) ?? true)) {
        order.say(kind.name);
        for (let index = 0; index < share(kind.full, order, 2); index += 1)
          spoilOnce(kind, copy, sound, `${order.seed}|${kind.name}|${index}`, tally);
        judgeShare(kind, tally);
      }
    }),
};

function spoilOnce(kind: Kind, copy: Copy, sound: Observation, seed: string, tally: Tally): void {
  const done = spoil(kind, copy, seed);
  const start = performance.now();
  try {
    const verdict = judge(sound, observe(copy.root, copy.publicRoot, touchedBy(copy.touched)));
    const seconds = (performance.now() - start) / 1000;
    const untold = kind.mustBeTold === true && verdict === 'no effect';
    if (seconds > SLOW_SECONDS) tally.failed(kind.name, `over ${SLOW_SECONDS} s`, done);
    else if (untold) tally.failed(kind.name, 'not told', done);
    else if (verdict === 'report gone silently') tally.failed(kind.name, verdict, done);
    else if (verdict === 'silent') tellSilent(kind, done, tally);
    else tally.survived(kind.name, verdict);
  } catch (error) {
    const name = (error as NodeJS.ErrnoException).code ?? (error as Error).name;
    tally.failed(kind.name, `crash: ${name}`, done);
  } finally {
    copy.mend();
  }
}

/** Throws the dice until something changes; the same seed always changes the same. */
function spoil(kind: Kind, copy: Copy, seed: string): string {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const done = kind.spoil(copy, dice(`${seed}|${attempt}`));
    if (done !== undefined) return done;
  }
  throw new Error(`nothing to spoil: ${kind.name}`);
}

/** A change inside one report's folder reaches it and the year after; any other change all reports. */
function touchedBy(paths: readonly string[]): (name: string) => boolean {
  const inside = paths.map((path) => /^jurisdictions\/([^/]+\/\d{4}\/[^/]+)\//.exec(path)?.[1]);
  if (inside.includes(undefined)) return () => true;
  const next = inside.map((name) => name?.replace(/\d{4}/, (year) => String(Number(year) + 1)));
  return (name) => inside.includes(name) || next.includes(name);
}

function tellSilent({ name, unseen, harmless }: Kind, done: string, tally: Tally): void {
  const outcome = harmless?.(done);
  if (outcome !== undefined) tally.survived(name, outcome);
  else if (unseen) tally.untold(name, unseen.reason, done);
  else tally.failed(name, 'silent', done);
}

/** Below this many tries a share says nothing. */
const LEAST = 20;

function judgeShare({ name, unseen }: Kind, tally: Tally): void {
  const group = tally.groups().find((each) => each.name === name);
  if (!group) return;
  const told = group.survived - (group.outcomes['no effect'] ?? 0);
  tally.remark(name, `told of ${((told / group.tried) * 100).toFixed(0)} %`);
  const silent = group.untold.reduce((sum, { count }) => sum + count, 0);
  if (unseen && group.tried >= LEAST && silent > group.tried * unseen.share)
    tally.failed(name, `more than ${unseen.share * 100} % not seen`, `${silent} of ${group.tried}`);
}
