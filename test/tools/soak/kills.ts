/** Builds killed at seeded moments: dist/ stays whole, old or new, and the next build comes out right. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PLACES } from '../../../src/publish/build/places.ts';
import { dice, type Dice } from '../demo/rng.ts';
import { share, spread, type Campaign, type Order } from './campaign.ts';
import { killGroup } from './child.ts';
import { inFolder } from './places.ts';
import { build, digestOf, layOutProject, reference, setEdition, startBuild } from './project.ts';
import type { Tally } from './tally.ts';

const FULL = 42;
/** Before which file operation, and some more than a swap has; those between its renames first. */
const STOPS = [4, 3, 5, 6, 1, 2, 7, 8];
const PRELOAD = join(import.meta.dirname, 'kills/stop-at.ts');
const MOMENTS = 'killed at a random moment';
const SWAP = 'killed within the swap';

interface Site {
  readonly folder: string;
  /** What dist/ must hold, by edition. */
  readonly digests: Readonly<Record<'A' | 'B', string>>;
  /** Of one build, by the clock. */
  readonly milliseconds: number;
}

export const kills: Campaign = {
  id: 'kills',
  title: 'Builds killed',
  promise:
    'dist/ is whole at once, the old site or the new one (between the two renames of a swap the old one stands whole in .build/previous, from where npm start serves it), and the next build gives the same bytes as one never disturbed',
  run: (order, tally) =>
    inFolder(async (folder) => {
      layOutProject(folder);
      const start = performance.now();
      const A = await reference(folder, 'A');
      const milliseconds = performance.now() - start;
      const site = { folder, digests: { A, B: await reference(folder, 'B') }, milliseconds };
      await atMoments(site, order, tally);
      await withinSwap(site, order, tally);
    }),
};

/** The old site is B before an even attack, A before an odd one: each attack builds the other. */
function edition(index: number): 'A' | 'B' {
  return index % 2 === 0 ? 'A' : 'B';
}

async function atMoments(site: Site, order: Order, tally: Tally): Promise<void> {
  const count = share(FULL, order, 2);
  for (let index = 0; index < count; index += 1) {
    const roll = dice(`${order.seed}|kill|${index}`);
    setEdition(site.folder, edition(index));
    const started = startBuild(site.folder);
    await sleep(roll.between(0, Math.round(site.milliseconds * 1.1)));
    const how = kill(roll, started.child);
    const { code, signal } = await started.ended;
    // A child that was left over must not write into the next build; the check waits for none.
    const ended = code === 0 && signal === null ? 'had ended' : how;
    await judge(site, edition(index), MOMENTS, ended, `kill ${index}, ${how}`, tally);
    killGroup(started.child);
  }
}

function kill(roll: Dice, child: Parameters<typeof killGroup>[0]): string {
  const [target, signal] = roll.pick<readonly ['group' | 'parent', NodeJS.Signals]>([
    ['group', 'SIGKILL'],
    ['parent', 'SIGKILL'],
    ['parent', 'SIGTERM'],
  ]);
  if (target === 'group') killGroup(child, signal);
  else child.kill(signal);
  return `${signal} to the ${target}`;
}

async function withinSwap(site: Site, order: Order, tally: Tally): Promise<void> {
  // The parity goes on where the moments left it.
  const offset = share(FULL, order, 2);
  for (const [index, number] of spread(STOPS, order, 4).entries()) {
    const each = edition(offset + index);
    setEdition(site.folder, each);
    const stop = String(number);
    const ended = await build(site.folder, { preload: PRELOAD, env: { SOAK_STOP_AT: stop } });
    const outcome = ended.signal === 'SIGKILL' ? 'killed' : 'had ended';
    await judge(site, each, SWAP, outcome, `before file operation ${stop}`, tally);
  }
}

/** At once, and after the next build. */
async function judge(
  { folder, digests }: Site,
  building: 'A' | 'B',
  group: string,
  outcome: string,
  example: string,
  tally: Tally,
): Promise<void> {
  const dist = join(folder, 'dist');
  const faults: string[] = [];
  const isWhole = (place: string): boolean =>
    Object.values(digests).some((each) => each === digestOf(place));
  // Between the two renames the old site waits aside: served from there, and put back by the next build.
  const isAside = digestOf(dist) === undefined && isWhole(join(folder, PLACES.aside));
  if (!isAside && !isWhole(dist)) faults.push('dist/ is neither the old site nor the new');
  const next = await build(folder);
  if (next.code !== 0) faults.push('the next build fails');
  else if (digestOf(dist) !== digests[building]) faults.push('the next build is another');
  tally.judged(group, isAside ? 'old site aside' : outcome, faults, example);
}
