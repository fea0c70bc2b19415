/** --accept: whom it names, and what a person corrected that it does not overwrite unasked. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { acceptProblems } from '../../src/intake/accept.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { edit } from '../helpers/cases.ts';
import { dataset, words } from '../helpers/data.ts';
import { figure, imported, score } from '../helpers/imported.ts';
import { place, unwrapped, type Place } from './runs.ts';

const INDICATOR = 'budget-preparation-rationality';

function report(initial: string, adjusted: string, assets: string, points: string) {
  return imported({
    figures: [
      figure('initialBudget', initial, '万元', [12]),
      figure('adjustedBudget', adjusted, '万元', [14]),
      figure('assetsAmount', assets, '万元', [16]),
    ],
    scores: [score(INDICATOR, points, 80)],
  });
}

const FIRST = report('1,250.36', '1,300.00', '20.00', '5');
const NEXT = report('1,260.36', '1,310.00', '21.00', '3');

interface Changed extends Place {
  readonly again: (...words: readonly string[]) => ReturnType<Place['run']>;
}

/** A person corrects two figures and a score; one of the figures and the score are in corrections.csv. */
async function corrected(): Promise<Changed> {
  const given = place();
  const file = given.file('report.txt', '虚构示例数据\n');
  await given.run(file, FIRST);
  const change = (name: string, edits: string): void => {
    writeFileSync(given.path(name), edit(given.text(name), edits));
  };
  change('figures.csv', '"1,300.00",万元,已公布,14 → "1,305.00",万元,已公布,14');
  change('figures.csv', 'assetsAmount,资产账面总额,20.00 → assetsAmount,资产账面总额,20.50');
  change('scores.csv', `预算编制合理性,,5,80 → 预算编制合理性,,4,80`);
  change(
    'corrections.csv',
    [
      'date,kind,fact,old,new,reason\\n → date,kind,fact,old,new,reason\\n',
      '2026-01-05,抄录更正,adjustedBudget,"1,300.00 万元","1,305.00 万元",看错一位\\n',
      `2026-01-05,抄录更正,${INDICATOR},5,4,看错一行\\n`,
    ].join(''),
  );
  return { ...given, again: (...options) => given.run(file, NEXT, ...options) };
}

function values({ rows }: Place): readonly (string | undefined)[] {
  const facts = rows('figures.csv', 'initialBudget', 'adjustedBudget', 'assetsAmount');
  const all = [...facts, ...rows('scores.csv', INDICATOR)];
  return all.map((row) => /,(?:"([\d,.]+)"|([\d.]+)),/.exec(row)?.slice(1).find(Boolean));
}

test('without --accept nothing of a person’s is overwritten; the message says what a bare one would do', async () => {
  const given = await corrected();
  const { code, out } = await given.again();
  expect(code).toBe(2);
  expect(values(given)).toEqual(['1,260.36', '1,305.00', '20.50', '4']);
  expect(out).toContain(
    `要改用这次读到的：加 --accept adjustedBudget,assetsAmount,${INDICATOR}，或 --accept（全部，连同人改过的 1 项）。` +
      `corrections.csv 里更正过的只有写明才覆盖：adjustedBudget、${INDICATOR}`,
  );
});

test('a bare --accept leaves what corrections.csv says, and tells what else of a person’s it took', async () => {
  const given = await corrected();
  const { code, out } = await given.again('--accept');
  expect(code).toBe(2);
  expect(values(given)).toEqual(['1,260.36', '1,305.00', '21.00', '4']);
  expect(unwrapped(out)).toContain(
    '▲ --accept 覆盖了人改过的 1 项：资产账面总额。只接受其余的，用 --accept sha256；已覆盖的从版本库找回',
  );
  expect(out).toContain(`要改用这次读到的：加 --accept adjustedBudget,${INDICATOR}。`);
});

test('a dry run tells it before anything is overwritten, and the command it names spares it', async () => {
  const given = await corrected();
  const { out } = await given.again('--accept', '--dry-run');
  expect(unwrapped(out)).toMatch(
    /将覆盖人改过的 1 项：资产账面总额。只接受其余的，用 --accept sha256\n/,
  );
  await given.again('--accept', 'sha256');
  expect(values(given)).toEqual(['1,260.36', '1,305.00', '20.50', '4']);
});

test.for([
  ['adjustedBudget'],
  ['调整预算数'],
  ['年度预算总指标'],
  [`资产账面总额,${INDICATOR}`, '1,305.00', '21.00', '3'],
  ['资产账面总额，预算编制合理性', '1,305.00', '21.00', '3'],
])('--accept %s takes what it names, corrected or not', async ([names = '', ...expected]) => {
  const given = await corrected();
  await given.again('--accept', names);
  const rest = expected.length > 0 ? expected : ['1,310.00', '20.50', '4'];
  expect(values(given)).toEqual(['1,260.36', ...rest]);
});

const { catalogue } = dataset;

function problems(accept: readonly string[]): readonly string[] {
  return acceptProblems({ accept }, catalogue).map(describeProblem);
}

test('every name and alias of the glossary is known', () => {
  const indicators = new Set(
    catalogue.rubrics.flatMap((rubric) => rubric.indicators.map(({ name }) => name)),
  );
  const names = words.glossary.facts.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(problems(names.filter((name) => !indicators.has(name)))).toEqual([]);
});

test.for([
  ['年初预算', []],
  ['sha256', []],
  ['table-1.csv', []],
  [`${INDICATOR}/2`, []],
  ['预算编制合理性/2', []],
  ['年初的预算', [/读到“年初的预算”，应为事实或指标的 id 或中文名/]],
  [
    '公用经费控制率',
    [
      /读到“公用经费控制率”，可以是 operatingControlRate、[a-z-]+，应为一个事实或指标；请写其中一个的 id。$/,
    ],
  ],
] as const)('%s', ([name, expected]) => {
  const found = problems([name]);
  expect(found).toHaveLength(expected.length);
  expected.forEach((pattern, index) => expect(found[index]).toMatch(pattern));
});
