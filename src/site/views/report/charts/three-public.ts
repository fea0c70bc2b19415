/** 三公经费 of one report, budget beside actual. */
import type { Publication } from '../../../../dataset/publication.ts';
import { picture, type ChartView } from '../../chart.ts';
import { pairedBars } from '../../charts/three-public/paired-bars.ts';
import type { Overview } from '../../overview/overview.ts';
import { againstLastYear, overBudget, THREE_PUBLIC } from '../../titles/three-public.ts';
import { firstOf, type TitleContext } from '../../titles/title.ts';
import { charted, sourceOf } from './charted.ts';

const NAME = '三公经费预算与实际支出';

export function threePublicChart(
  publication: Publication,
  own: Overview,
  compared: TitleContext,
): ChartView | undefined {
  const rows = THREE_PUBLIC.map(({ name, fact }) => ({
    name,
    budget: charted(publication, `${fact}Budget`),
    actual: charted(publication, `${fact}Amount`),
  }));
  const all = rows.flatMap(({ budget, actual }) => [budget, actual]);
  if (all.every(({ figures }) => figures.length === 0)) return undefined;
  const bars = rows.map(({ name, budget, actual }) => {
    return { name, budget, actual, label: `预算 ${budget.label}   实际 ${actual.label}` };
  });
  const summary = rows
    .map(({ name, budget, actual }) => `${name}预算 ${budget.text}，实际 ${actual.text}`)
    .join('；');
  return {
    id: 'three-public',
    ...firstOf([overBudget(own, compared), againstLastYear(own, compared)], NAME),
    subtitle: `宽条为预算，窄条为实际支出，万元；${sourceOf(all.flatMap(({ figures }) => figures))}`,
    svgs: picture((id, width) => pairedBars(id, summary, bars, width), 'three-public'),
    summary: `${summary}（万元）。`,
    table: {
      caption: `${NAME}（万元）`,
      head: ['项目', '预算（万元）', '实际支出（万元）'],
      rows: rows.map(({ name, budget, actual }) => [name, budget.text, actual.text]),
      numbersFrom: 1,
    },
  };
}
