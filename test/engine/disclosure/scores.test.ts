/** 预决算信息公开 of the rubric futian-2020, from the record to the points. */
import { expect, test } from 'vitest';
import { NO_WORKDAYS } from '../../../src/engine/disclosure/count-days.ts';
import { determine } from '../../../src/engine/disclosure/determine.ts';
import { disclosureStandings } from '../../../src/engine/disclosure/standing.ts';
import { Figures } from '../../../src/engine/model/figures.ts';
import { evaluateIndicator } from '../../../src/engine/rubric/evaluate.ts';
import { pointsRange } from '../../../src/site/views/format.ts';
import { readCases } from '../../helpers/cases.ts';
import { futian2020 } from '../../helpers/data.ts';
import { nationalRule, readDisclosures } from '../../helpers/disclosures.ts';
import { given } from '../../helpers/given.ts';

const { rubric } = futian2020().record;
const COLUMNS = ['what', 'budget', 'final', 'facts', 'points', 'kinds'] as const;

test.for(readCases('disclosure-scores.csv', COLUMNS))('row $line: $what', (each) => {
  const rule = nationalRule();
  const said = given(each.facts);
  const exemption = rule.exemption && said.said(rule.exemption.fact);
  const found = disclosureStandings(rule, {
    year: '2021',
    disclosures: [
      ...readDisclosures(each.budget, '部门预算'),
      ...readDisclosures(each.final, '部门决算'),
    ],
    calendar: NO_WORKDAYS,
    claimsExemption: exemption?.kind === 'known' && exemption.figure.printed === '是',
    dataDate: '2022-12-31',
  });
  const figures = new Figures(said.all, determine(rule, found));
  const indicator = rubric.indicators.find(({ id }) => id === 'budget-disclosure');
  if (!indicator) throw new Error('no such indicator');
  const outcome = evaluateIndicator(
    indicator,
    (fact) => figures.know(fact),
    undefined,
    rubric.rounding,
  );
  expect({
    points: pointsRange(outcome.min, outcome.max),
    kinds: outcome.items.map(({ kind }) => kind).join(' '),
  }).toEqual({ points: each.points, kinds: each.kinds });
});
