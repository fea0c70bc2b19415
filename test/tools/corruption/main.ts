/** Command line: node test/tools/corruption/main.ts [cases a kind and class] [seed] [jurisdiction]; prints a table. */
import { randomFrom } from './random.ts';
import { Campaign, silentShare, type Case, type Verdict } from './campaign.ts';
import { KINDS } from './kinds.ts';
import type { FileClass } from './places.ts';

const [times = '10', seed = '1', jurisdiction = 'demo'] = process.argv.slice(2);
const campaign = new Campaign('data', randomFrom(Number(seed)));
const keys = campaign.reports.filter((each) => each.jurisdiction === jurisdiction);
const classes: readonly FileClass[] = ['figures', 'disclosed tables', 'own tables'];
const all: Case[] = [];
for (const of of classes)
  for (const kind of Object.keys(KINDS))
    for (let index = 0; index < Number(times); index++)
      all.push(...[campaign.run(keys, of, kind)].flatMap((each) => each ?? []));
campaign.end();

const VERDICTS: readonly Verdict[] = ['caught', 'finding', 'moved', 'silent', 'no effect'];
function line(name: string, cases: readonly Case[]): void {
  const counts = VERDICTS.map((each) => cases.filter(({ verdict }) => verdict === each).length);
  const share = `${(silentShare(cases) * 100).toFixed(1)}%`;
  console.log(
    [name.padEnd(38), ...[...counts, share].map((each) => String(each).padStart(9))].join(''),
  );
}
console.log([''.padEnd(38), ...[...VERDICTS, 'share'].map((each) => each.padStart(9))].join(''));
for (const of of classes) {
  const mine = all.filter(({ place }) => place.of === of);
  for (const kind of Object.keys(KINDS))
    line(
      `${of}: ${kind}`,
      mine.filter((each) => each.kind === kind),
    );
  line(`${of}, all`, mine);
}
line('all', all);
const silent = all.filter(({ verdict }) => verdict === 'silent');
const facts = Map.groupBy(silent, ({ place }) =>
  place.of === 'figures'
    ? (place.file.split('/').at(-1) ?? '')
    : (place.file.split('/').at(-1) ?? ''),
);
for (const [file, found] of facts) console.log(file, found.length);
for (const { kind, place, text } of silent)
  console.log(
    `${place.file}:${place.row + 1}:${place.column + 1} ${place.text} → ${text} (${kind})`,
  );
