/** Full and read-only disks, two builds at once, locks left over: dist/ stays whole, and what went wrong is said. */
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../../../src/publish/build/process-identity.ts';
import { dice } from '../demo/rng.ts';
import { share, spread, type Campaign, type Order } from './campaign.ts';
import { rawError, type Ended } from './child.ts';
import { fillUp, onDisk, readOnly, whyNoMount } from './disks/mount.ts';
import { inFolder } from './places.ts';
import { build, digestOf, layOutProject, reference, setEdition } from './project.ts';
import type { Tally } from './tally.ts';

const MEGABYTE = 1024 * 1024;
/** The links to packages are small, and so are the sources: all of the project without a site. */
const PROJECT_BYTES = 12 * MEGABYTE;
/** A build of the small project writes less. */
const ROOM_BYTES = 8 * MEGABYTE;

interface Site {
  readonly folder: string;
  readonly old: string;
  readonly fresh: string;
}

export const disks: Campaign = {
  id: 'disks',
  title: 'Full disks, read-only folders, two builds, locks',
  promise:
    'dist/ is whole, what failed is said without a stack trace, and the next build comes out right',
  run: (order, tally) =>
    inFolder(async (parent) => {
      const folder = join(parent, 'project');
      layOutProject(folder);
      const fresh = await reference(folder, 'B');
      const site = { folder, fresh, old: await reference(folder, 'A') };
      const why = whyNoMount();
      if (why === undefined) await onDisks(parent, site, order, tally);
      else tally.skip(`full and read-only disks: ${why}`);
      await twoAtOnce(site, order, tally);
      await locks(site, order, tally);
    }),
};

async function onDisks(parent: string, site: Site, order: Order, tally: Tally): Promise<void> {
  const disk = join(parent, 'disk');
  const count = { project: share(24, order), work: share(8, order) };
  for (let index = 0; index < count.project; index += 1) {
    const room = dice(`${order.seed}|disk|${index}`).between(0, ROOM_BYTES);
    await onDisk(disk, PROJECT_BYTES * 4, async () => {
      const project = join(disk, 'project');
      prepare(site, project);
      // Small files take whole pages, so what is taken is asked of the disk itself.
      fillUp(disk, room);
      const ended = await build(project);
      const faults = told(ended, project, site);
      rmSync(join(disk, 'filling'), { force: true });
      await judge(
        site,
        project,
        ended,
        faults,
        ['the project on a full disk', `${room} bytes left`],
        tally,
      );
    });
  }
  for (let index = 0; index < count.work; index += 1) {
    const project = join(parent, `work-${index}`);
    prepare(site, project);
    const size = dice(`${order.seed}|work|${index}`).between(MEGABYTE / 16, ROOM_BYTES);
    const [ended, faults] = await onDisk(join(project, '.build'), size, async () => {
      const built = await build(project);
      return [built, told(built, project, site)] as const;
    });
    await judge(
      site,
      project,
      ended,
      faults,
      ['.build/ on a small disk of its own', `${size} bytes`],
      tally,
    );
  }
  const project = join(parent, 'read-only');
  prepare(site, project);
  const [ended, faults] = await readOnly(join(project, 'dist'), async () => {
    const built = await build(project);
    return [built, told(built, project, site)] as const;
  });
  await judge(site, project, ended, faults, ['dist/ read-only', 'bind mount'], tally);
}

/** A project with the old site in dist/ and the data of the new one. */
function prepare({ folder }: Site, project: string): void {
  layOutProject(project);
  cpSync(join(folder, 'dist'), join(project, 'dist'), { recursive: true });
  setEdition(project, 'B');
}

/** At once after the build. */
function told(ended: Ended, project: string, { old, fresh }: Site): readonly string[] {
  const now = digestOf(join(project, 'dist'));
  const raw = rawError(ended.output);
  const faults: string[] = [];
  if (now !== (ended.code === 0 ? fresh : old)) faults.push('dist/ is not whole');
  if (ended.isTimeout) faults.push('does not end');
  if (ended.code !== 0 && !ended.output.includes('构建没有完成')) faults.push('no message');
  if (raw !== undefined) faults.push(raw);
  return faults;
}

/** And after the next build, with nothing in its way. */
async function judge(
  { fresh }: Site,
  project: string,
  ended: Ended,
  faults: readonly string[],
  [group, example]: readonly [string, string],
  tally: Tally,
): Promise<void> {
  const next = ended.code === 0 ? ended : await build(project);
  const isRight = next.code === 0 && digestOf(join(project, 'dist')) === fresh;
  const all = isRight ? faults : [...faults, 'the next build is not right'];
  const last = ended.output.trim().split('\n').at(-1) ?? '';
  tally.judged(group, ended.code === 0 ? 'built' : 'told', all, `${example}: ${last.slice(0, 80)}`);
}

async function twoAtOnce(site: Site, order: Order, tally: Tally): Promise<void> {
  for (let index = 0; index < share(4, order); index += 1) {
    setEdition(site.folder, 'A');
    await build(site.folder);
    setEdition(site.folder, 'B');
    const ended = await Promise.all([build(site.folder), build(site.folder)]);
    const [done, refused] = [0, 1].map((wanted) => ended.filter(({ code }) => code === wanted));
    const faults = (refused ?? []).flatMap(({ output }) => rawError(output) ?? []);
    const isRight = digestOf(join(site.folder, 'dist')) === site.fresh;
    const all = [...faults, ...(isRight && done?.length ? [] : ['no right site'])];
    tally.judged('two builds at once', 'one waits', all, `pair ${index}`);
  }
}

const FOLDER = 'a folder';

/** Nobody builds: what is left of a lock must not keep the next build from its work. */
const LOCKS: readonly (readonly [string, (file: string) => void])[] = [
  [
    'of a process number that another program has now',
    (file) => writeFileSync(file, `${process.pid}\n${processIdentity(process.pid)}0\n`),
  ],
  ['of another program, as nobody writes it', (file) => writeFileSync(file, String(process.pid))],
  ['empty', (file) => writeFileSync(file, '')],
  [FOLDER, (file) => mkdirSync(file)],
  ['of a dead process', (file) => writeFileSync(file, '4194303')],
  ['garbage', (file) => writeFileSync(file, '\u0000\u0001不是进程')],
  ['negative', (file) => writeFileSync(file, '-1')],
  ['a link to nothing', (file) => symlinkSync('nowhere', file)],
  ['of process 1', (file) => writeFileSync(file, '1')],
];

async function locks(site: Site, order: Order, tally: Tally): Promise<void> {
  const file = join(site.folder, '.build/build.lock');
  for (const [name, make] of spread(LOCKS, order, 3)) {
    rmSync(file, { recursive: true, force: true });
    make(file);
    setEdition(site.folder, 'B');
    const ended = await build(site.folder);
    // A folder is nothing that a build made: it is left for a person to look at.
    const isTold = name === FOLDER && ended.output.includes('build.lock：读到文件夹');
    const refused = isTold ? [] : [rawError(ended.output) ?? 'the build is refused'];
    const outcome = isTold ? 'told' : 'taken over';
    tally.judged('a lock that nobody holds', outcome, ended.code === 0 ? [] : refused, name);
    rmSync(file, { recursive: true, force: true });
  }
}
