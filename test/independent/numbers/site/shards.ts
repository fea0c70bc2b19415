/** The JSON files behind the page of comparisons: every measure of every report. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { Exact } from '../../exact.ts';
import { comparedMeasures } from '../statistics/compared.ts';
import type { Value } from '../statistics/rates.ts';
import type { Subject, World, WorldPlace } from '../world.ts';
import { agrees, type Tally } from './tally.ts';

interface Reading {
  readonly text?: string;
  readonly value?: string;
  readonly status?: string;
}

interface Shard {
  readonly years: readonly {
    readonly year: string;
    readonly path: string;
    readonly values: Readonly<Record<string, Reading>>;
  }[];
}

export function compareShards(
  distRoot: string,
  place: WorldPlace,
  world: World,
  tally: Tally,
): void {
  const folder = join(distRoot, 'compare', place.place.id);
  const seen = new Set<string>();
  for (const department of place.place.departments) {
    const file = join(folder, `${department.id}.json`);
    if (!existsSync(file)) continue;
    const shard = JSON.parse(readFileSync(file, 'utf8')) as Shard;
    for (const { path, values } of shard.years) {
      const subject = place.subjects.find((each) => `/${each.path}` === path);
      if (!subject) {
        tally.missing('compare', `${file} ${path}`, 'no such report');
        continue;
      }
      seen.add(subject.path);
      compareYear(values, subject, world, tally);
    }
  }
  const lost = place.subjects.filter((each) => !seen.has(each.path)).map((each) => each.path);
  tally.same('compare', `${place.place.id} reports without a shard`, lost.join(), '');
}

function compareYear(
  values: Readonly<Record<string, Reading>>,
  subject: Subject,
  world: World,
  tally: Tally,
): void {
  const own = comparedMeasures(subject, world);
  for (const [id, reading] of Object.entries(values)) {
    const where = `compare ${subject.path} ${id}`;
    const measure = own.get(id);
    if (!measure) {
      tally.missing('compare', where, 'a measure that is not recomputed');
      continue;
    }
    const { value, scale } = measure;
    const number = value.number?.multiply(scale);
    if (!number) {
      const said = reading.text ?? reading.status ?? '';
      // Of a disputed figure the words say how it is doubted.
      const isDoubt = value.status === 'disputed' && /存疑|前后不一|口径待说明|冲突/.test(said);
      tally.same('compare', where, isDoubt ? statuses.disputed : said, statuses[value.status]);
      continue;
    }
    tally.numbers('compare', where, reading.text, [number]);
    if (reading.value !== undefined) {
      const isExact = agrees(reading.value, number) || Exact.of(reading.value).equals(number);
      tally.same('compare', `${where} exact`, isExact ? 'same' : reading.value, 'same');
    }
  }
  const lost = [...own.keys()].filter((id) => !(id in values));
  tally.same('compare', `compare ${subject.path} measures not there`, lost.join(), '');
}

const statuses: Readonly<Record<Value['status'], string>> = {
  printed: '',
  missing: '未公布',
  'not-applicable': '不适用',
  'not-computable': '无法计算',
  conflicting: '冲突',
  incomplete: '不完整',
  disputed: '存疑',
};
