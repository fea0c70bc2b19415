/** A total of scores has two decimals wherever it stands: 95.00, never 95 beside it. */
import { expect, test } from 'vitest';
import type { Publication } from '../../../src/dataset/publication.ts';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { boardView } from '../../../src/site/views/jurisdiction/board.ts';
import { feature } from '../../../src/site/views/jurisdiction/home.ts';
import { SELF_RATE } from '../../../src/site/views/overview/measures.ts';
import { makeOverview } from '../../../src/site/views/overview/overview.ts';
import { reportView } from '../../../src/site/views/report/report.ts';
import { dataset, futian2020 } from '../../helpers/data.ts';

/** The real report as if every mark but these were given. */
function scored(total: string): Publication {
  const real = futian2020();
  return { ...real, evaluation: { ...real.evaluation, selfTotal: decimal(total) } };
}

test.for([
  ['95', '95.00'],
  ['94.4', '94.40'],
  ['90.95', '90.95'],
] as const)('%s is shown as %s', ([total, shown]) => {
  const publication = scored(total);
  const report = makeOverview(publication);
  const { peerRule, titleRule } = dataset.catalogue;
  const view = reportView(publication, report, {
    peers: peerRule,
    titles: titleRule,
    all: [report],
  });
  expect(view.kpis[0]?.value).toBe(shown);
  expect(view.total.self).toBe(shown);
  expect(view.description).toContain(`自评 ${shown} 分`);
  expect(feature(publication).lost).toBe(decimal('100').minus(shown).toFixed(2));
  expect(SELF_RATE.remark({ ...report, applicableMarks: decimal('97') })).toBe(
    `（自评 ${shown} 分，适用分值 97 分）`,
  );
  expect(boardView(report.jurisdiction, '2020', [report]).matrices[0]?.rows[0]?.total).toBe(shown);
});
