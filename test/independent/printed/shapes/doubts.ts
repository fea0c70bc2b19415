/** Counts of doubts (疑点), of what follows from them, and of the checks in a group. */
import type { Element } from '../../html.ts';
import { markWord } from '../outcomes.ts';
import { type Claim, claim, type Heading, type Shape, shape } from './shape.ts';

/** Weights of the rows that lead to a report, or of all reports of an area that are not invented. */
function weights(heading: Heading): readonly string[] {
  const { page, site } = heading;
  if (site.report(page.path)) return site.weights((path) => path === page.path);
  const area = page.path.split('/')[0] ?? '';
  if (area !== '') return site.weights((path) => path.startsWith(`${area}/`));
  return site.weights((path) => site.report(path)?.fictional === false);
}

/** 要紧: what bears on a score, and large amounts. */
function counted(
  [heavy, light]: readonly (string | undefined)[],
  all: readonly string[],
): readonly Claim[] {
  const small = all.filter((each) => each === '细差').length;
  return [
    claim('doubts that weigh', heavy ?? '0', all.length - small),
    // Nothing is said of small ones only where there are none.
    claim('small doubts', light ?? '0', small),
  ];
}

/** Causes among the checks: what is told by its score alone stands with the scores. */
function causes({ page }: Heading): readonly string[] {
  return page.main
    .findAll((each) => each.name === 'li' && each.parent?.hasClass('checks') === true)
    .filter((row) => row.elements.some((each) => each.hasClass('letter')))
    .map((row) => row.find('.weight')?.text() ?? markWord(row) ?? '?');
}

/** Of them those that stand with the scores; said on the page of the report only. */
function ofScores(printed: string | undefined, { page, site }: Heading): readonly Claim[] {
  const report = site.report(page.path);
  const apart = report?.rows.filter(({ verdict }) => /^自评[高低]于复算$/.test(verdict)).length;
  if (printed === undefined && apart === undefined) return [];
  return [claim('scores that differ', printed ?? '0', apart)];
}

/** Checks that a row tells of: one, or "等 6 项" that could not run for the same reason. */
function checksIn(row: Element): number {
  const name = row.find('.check-head')?.text() ?? '';
  return row.attribute('data-outcome') === '未核' ? Number(/等 (\d+) 项$/.exec(name)?.[1] ?? 1) : 1;
}

const rowsOf = (list: Element | undefined): readonly Element[] =>
  list?.find('ul')?.elements.filter((each) => each.name === 'li') ?? [];

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

export const doubtShapes: readonly Shape[] = [
  shape(
    /^要紧的疑点：(\d+) 处(?:（(?:其中自评与复算不同 (\d+) 处，?)?(?:另有细差 (\d+) 处)?）|，另有细差 (\d+) 处)?$/,
    ([, heavy, scores, light, apart], heading) => [
      ...counted([heavy, light ?? apart], weights(heading)),
      ...ofScores(scores, heading),
    ],
  ),
  shape(/^(\d+) 处要紧(?:，(\d+) 处细差)?$/, ([, heavy, light], heading) =>
    counted([heavy, light], weights(heading)),
  ),
  shape(
    /^勾稽核对：(?:(\d+) 处要紧|没有要紧的疑点)(?:，(\d+) 处细差)?/,
    ([, heavy, light], heading) => counted([heavy, light], causes(heading)),
  ),
  shape(/^由此牵连 (\d+) 处/, ([, times], { element }) => [
    claim('followers below', times, rowsOf(element.parent).length),
  ]),
  shape(/^(\d+) 条$/, ([, checks], { element }) => {
    const group = element.closest('details');
    if (group?.find('ul.checks') === undefined) return [];
    return [claim('checks below', checks, sum(rowsOf(group).map(checksIn)))];
  }),
];
