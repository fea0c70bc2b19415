/** The tools of the campaigns themselves: counting, judging, the table, and that the same seed attacks the same. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dice } from '../tools/demo/rng.ts';
import { share, spread, type Campaign } from '../tools/soak/campaign.ts';
import { rawError, run, start, killGroup } from '../tools/soak/child.ts';
import { byteKinds } from '../tools/soak/corruption/bytes.ts';
import { cellKinds } from '../tools/soak/corruption/cells.ts';
import { Copy } from '../tools/soak/corruption/copy.ts';
import { judge } from '../tools/soak/corruption/judge.ts';
import type { Observation } from '../tools/soak/corruption/observe.ts';
import { placeKinds } from '../tools/soak/corruption/places.ts';
import { yamlKinds } from '../tools/soak/corruption/yaml.ts';
import { PROJECT } from '../tools/soak/places.ts';
import { digestOf } from '../tools/soak/project.ts';
import { BEGIN, END, insert, table } from '../tools/soak/report.ts';
import type { Result } from '../tools/soak/results.ts';
import { Tally } from '../tools/soak/tally.ts';
import { wideTable } from '../tools/soak/workbook.ts';

const order = { seed: 'test', scale: 0.1, say: () => undefined };

test('a share is never none, and spread evenly', () => {
  expect([share(100, order), share(3, order), share(3, order, 9)]).toEqual([10, 1, 3]);
  expect(spread([0, 1, 2, 3, 4, 5, 6, 7], order, 4)).toEqual([0, 2, 4, 6]);
});

test('attacks are counted by outcome, failures by reason with the first example', () => {
  const tally = new Tally();
  tally.judged('a', 'refused', [], 'x');
  tally.judged('a', 'refused', ['died'], `one\ntwo in ${PROJECT}/data`);
  tally.failed('a', 'died', 'three');
  const failures = [{ reason: 'died', count: 2, example: 'one two in …/data' }];
  expect(tally.groups()).toMatchObject([
    { name: 'a', tried: 3, survived: 1, outcomes: { refused: 1 }, failures },
  ]);
});

function seen(
  parts: Partial<Record<'checks' | 'scores' | 'reminders' | 'published', string>>,
  failing: readonly string[] = [],
) {
  const same = { checks: '', scores: '', reminders: '', published: '' };
  return new Map([['a/2021/b', { ...same, ...parts, failing: new Set(failing) }]]);
}

const sound: Observation = { problems: [], reports: seen({}), listed: 'a/2021/b', shared: '' };

test.for<readonly [string, Partial<Observation>]>([
  ['no effect', {}],
  ['caught', { problems: ['x'], listed: '' }],
  ['report gone silently', { listed: '' }],
  ['finding', { reports: seen({ published: 'x' }, ['T1 fails']) }],
  ['moved', { reports: seen({ scores: 'x', published: 'x' }) }],
  ['moved', { reports: seen({ checks: 'x' }) }],
  ['reminder', { reports: seen({ reminders: 'x' }) }],
  ['silent', { reports: seen({ published: 'x' }) }],
  ['silent', { shared: 'x' }],
])('a corruption is judged as %s', ([verdict, after]) => {
  expect(judge(sound, { ...sound, ...after })).toBe(verdict);
});

test('the same seed spoils the same, and the copy mends itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'soak-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = new Copy(folder);
  const before = digestOf(copy.root);
  for (const kind of [...byteKinds, ...yamlKinds, ...placeKinds, ...cellKinds]) {
    const made = [0, 1, 0, 1].map((throwOf) => {
      const done = kind.spoil(copy, dice(`${kind.name}${throwOf}`));
      const digest = digestOf(copy.root);
      copy.mend();
      expect(digestOf(copy.root), kind.name).toBe(before);
      return [done, digest];
    });
    expect(made.slice(0, 2)).toEqual(made.slice(2));
  }
});

test('the same seed makes the same workbook', () => {
  expect(wideTable(20, 'a')).toEqual(wideTable(20, 'a'));
  expect(wideTable(20, 'a')).not.toEqual(wideTable(20, 'b'));
});

test('a process that does not end is ended', async () => {
  const ended = await run(['-e', 'setInterval(() => {}, 1000)'], { cwd: PROJECT, limitSeconds: 1 });
  expect(ended).toMatchObject({ isTimeout: true, signal: 'SIGKILL' });
  const started = start(['-e', 'console.log(1)'], { cwd: PROJECT, limitSeconds: 60 });
  expect((await started.ended).output).toBe('1\n');
  expect(() => killGroup(started.child)).not.toThrow();
});

test.for([
  ['Error: x\n    at run (file:///x/y.ts:1:2)\n', 'a stack trace'],
  ["{\n  errno: -28,\n  code: 'ENOSPC'\n}", 'a raw error object'],
  ['构建没有完成，dist/ 保持原样。', undefined],
] as const)('%j shows %s', ([output, found]) => {
  expect(rawError(output)).toBe(found);
});

const campaign: Campaign = {
  id: 'a',
  title: 'Attack A',
  promise: 'it lives',
  run: () => Promise.resolve(),
};
const failures = [{ reason: 'died', count: 1, example: '<script>|x', all: [] }];
const group = {
  name: 'g',
  tried: 1202,
  survived: 1199,
  outcomes: { told: 1199 },
  failures,
  untold: [{ reason: 'nobody can', count: 2, example: 'y', all: [] }],
  remarks: ['1 s'],
};
const result: Result = {
  ...{ campaign: 'a', day: '2026-12-01', seed: 's', scale: 0.5, node: 'v24.0.0', cores: 2 },
  ...{ seconds: 9, groups: [group], skipped: ['no root'] },
};

test('the table names each campaign, also one without a result, and lets no attack become markup', () => {
  const text = table([campaign, { ...campaign, id: 'b', title: 'Attack B' }], [result]);
  expect(text).toContain(
    '| **Attack A** | 1,202 | 1,199 | 2 | 1 | 2026-12-01, seed `s`, scale 0.5, 9 s; skipped: no root |',
  );
  expect(text).toContain(
    '| g | 1,202 | 1,199 | 2 | 1 | told 1199; 1 s; **2 not seen**: nobody can (e.g. y); **1 ×** died (\\<script\\>\\|x) |',
  );
  expect(text).toContain('| **Attack B** |  |  |  |  | not run yet |');
  expect(insert(`a\n${BEGIN}\nold\n${END}\nb`, text)).toBe(`a\n${BEGIN}\n\n${text}\n\n${END}\nb`);
  expect(() => insert('a', text)).toThrow('SECURITY.md lacks the markers');
});

test('SECURITY.md has the place of the table', () => {
  const text = readFileSync(join(PROJECT, 'SECURITY.md'), 'utf8');
  expect(text).toContain(BEGIN);
  expect(insert(text, 'x')).toContain(`${BEGIN}\n\nx\n\n${END}`);
});
