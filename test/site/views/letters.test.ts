/** 询问函用语: what a letter may say, on every finding of the data. */
import { expect, test } from 'vitest';
import { reportFindings, type Finding } from '../../../src/site/views/findings/findings.ts';
import { publicationsOf } from '../../helpers/data.ts';

const findings = publicationsOf(() => true).flatMap((each) =>
  reportFindings(each).map(({ finding }) => finding),
);

function letterOf(path: string): string {
  const found = findings.find((each: Finding) => each.path.includes(path));
  if (!found) throw new Error(`no finding at ${path}`);
  return found.letter;
}

test('a difference carries no sign: neither of two numbers is the measure of the other', () => {
  expect(findings.length).toBeGreaterThan(100);
  expect(findings.filter(({ letter }) => /相差 [-−]/.test(letter))).toEqual([]);
  expect(letterOf('demo/2020/education/#check-T01')).toContain(
    '164,380.93 + 99,897.09 = 264,278.02 万元，所列为 264,278.04 万元，两者相差 0.02 万元。',
  );
});

test('no word stands twice, and no code of ours', () => {
  const wrong = /等等|为 所|为 \p{Script=Han}|[A-Z]\d\d/u;
  expect(findings.map(({ letter }) => letter).filter((letter) => wrong.test(letter))).toEqual([]);
});

test('where the whole lies within its range, the item that does not is named', () => {
  expect(letterOf('demo/2024/veterans-affairs/#indicator-6')).toMatch(
    /自评 3.65 分。.*；其中“政府采购执行率”自评 3 分，由所列各数为 2.65 分，两者相差 0.35 分。请说明/,
  );
});

test('what the paragraph asks about is not asked about again as a consequence', () => {
  const letter = letterOf('demo/2019/pine-wind-subdistrict/#check-');
  expect(letter).toContain('请核实其计量单位');
  expect(letter).not.toContain('也请一并核实');
});
