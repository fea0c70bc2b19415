/** The scores of the published report, where its text lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReader } from '../../tools/benchmark/open-reader.ts';
import { DATA_ROOT, futian2020, PROJECT_ROOT } from '../../helpers/data.ts';

const { record } = futian2020();
const SEED = join(PROJECT_ROOT, '../shared/seed', record.card.fileName);

test.skipIf(!existsSync(SEED))('every score and its line, as somebody entered them', async () => {
  const read = openReader(DATA_ROOT);
  const outcome = await read(
    new Uint8Array(readFileSync(SEED)),
    record.card.fileName,
    'futian-2020',
  );
  if (!outcome.ok) throw new Error('the report is not read');
  const { scores, doubts, cover } = outcome.value;
  const found = scores.map(({ indicator, item, score, place }) => [
    indicator,
    item,
    score,
    place.lines,
  ]);
  expect(found).toEqual(
    record.scores.map(({ indicator, item, printed, source }) => [
      indicator,
      item,
      printed,
      source.lines,
    ]),
  );
  expect(scores.filter(({ doubt }) => doubt !== '')).toEqual([]);
  expect(doubts).toEqual([]);
  expect(cover.year?.value).toBe('2020');
  expect(cover.department?.value).toBe('深圳市福田区科技创新局');
  expect(cover.title?.value.replaceAll(/\s/gu, '')).toBe('2020年度部门整体绩效自评报告');
});
