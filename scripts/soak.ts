/**
 * npm run soak: attacks the project with bounded, seeded campaigns, and counts what it survives.
 * `--only <campaign>`, `--seed <text>`, `--scale 0.05`, `--list`; `--table` writes SECURITY.md from what was run.
 * Exit code 1 when anything failed.
 */
import { parseArgs } from 'node:util';
import { campaigns } from '../test/tools/soak/index.ts';
import { KEPT } from '../test/tools/soak/places.ts';
import { summary, writeTable } from '../test/tools/soak/report.ts';
import { keepResult, runCampaign } from '../test/tools/soak/results.ts';
import { print, printError } from '../src/publish/print.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    seed: { type: 'string', default: 'soak' },
    scale: { type: 'string', default: '1' },
    list: { type: 'boolean', default: false },
    table: { type: 'boolean', default: false },
  },
});
const { only, seed } = values;
const scale = Number(values.scale);
const unknown = only.filter((id) => !campaigns.some((each) => each.id === id));

if (unknown.length > 0 || !(scale > 0 && scale <= 1)) {
  printError(`--only takes ${campaigns.map(({ id }) => id).join(', ')}; --scale above 0, up to 1`);
  process.exitCode = 1;
} else if (values.list) {
  for (const { id, promise } of campaigns) print(`${id}: ${promise}`);
} else if (values.table) await writeTable();
else
  for (const campaign of campaigns.filter(({ id }) => only.length === 0 || only.includes(id))) {
    print(`── ${campaign.title}, seed ${seed}, scale ${scale}`);
    const result = await runCampaign(campaign, { seed, scale, say: print });
    keepResult(KEPT, result);
    print(summary(result));
    if (result.groups.some(({ failures }) => failures.length > 0)) process.exitCode = 1;
  }
