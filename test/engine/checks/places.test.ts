/** Where the figures of a check are printed: in the report that is checked, and every place of them. */
import { expect, test } from 'vitest';
import type { CheckBody, CheckKind } from '../../../src/engine/checks/check.ts';
import { repeatedKind } from '../../../src/engine/checks/kinds/repeated.ts';
import { yearOnYearKind } from '../../../src/engine/checks/kinds/year-on-year.ts';
import { NO_TABLES } from '../../../src/engine/checks/tables/tables.ts';
import { Figures } from '../../../src/engine/model/figures.ts';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { sentence } from '../../../src/site/views/format.ts';
import { checkWords } from '../../helpers/data.ts';
import { entryOf, given } from '../../helpers/given.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';

/** Each figure on a line of its own, in this order. */
function printedAt(facts: string, lines: readonly number[]): Figures {
  return new Figures(
    given(facts).all.map((figure, index) => {
      const line = lines[index] ?? 0;
      return { ...figure, source: { lines: [{ from: line, to: line }], pages: [] } };
    }),
  );
}

function run(kind: CheckKind, text: string, now: Figures, then = new Figures([])): CheckBody {
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const check = kind.read(entryOf(text), checkWords);
  const [body] = [
    check({
      figures: now,
      tables: NO_TABLES,
      evaluation: evaluate(rubric, now, []),
      previous: { kind: 'known', figures: then, tables: NO_TABLES, title: '2019 年度' },
      standings: [],
    }),
  ].flat();
  if (!body) throw new Error('no result');
  return body;
}

test.for([
  ['年初财政拨款结转和结余=3 万元', '年末财政拨款结转和结余=1 万元 | 2 万元', [1]],
  ['年初财政拨款结转和结余=3 万元 | 4 万元', '年末财政拨款结转和结余=1 万元', [1, 2]],
  ['', '年末财政拨款结转和结余=1 万元', []],
] as const)('a check of “%s” against last year’s “%s” cites lines %j', ([now, then, lines]) => {
  const text = '{ 本年: 年初财政拨款结转和结余, 上年: 年末财政拨款结转和结余 }';
  const body = run(yearOnYearKind, text, printedAt(now, [1, 2]), printedAt(then, [101, 102]));
  expect(body.source.lines.map(({ from }) => from)).toEqual(lines);
  expect(body.outcome).toBe('not-run');
});

test('mentions of one value are cited together', () => {
  const body = run(
    repeatedKind,
    '{}',
    printedAt('年初预算数=1 万元 | 9 万元 | 10000 元', [4, 9, 30]),
  );
  expect(sentence(body.message)).toBe('1 万元（第4、30行） ≠ 9 万元（第9行）');
  expect([body.left, body.right].map((side) => side?.value.toString())).toEqual(['10000', '90000']);
});
