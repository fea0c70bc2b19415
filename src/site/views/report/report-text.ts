/** One report's evaluation as plain text: what `npm run score` prints and what the golden files hold. */
import type { Publication } from '../../../dataset/publication.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import type { CheckResult } from '../../../engine/checks/check.ts';
import { checkPlace, differenceText } from '../findings/check-row.ts';
import { flagsOn, itemLines, remarks } from './explanation.ts';
import { pointsCell, pointsRange, sentence } from '../format.ts';
import { CHECK_MARKS, VERDICT_MARKS } from '../verdict.ts';

export function reportText(publication: Publication): string {
  const { record, evaluation, checks } = publication;
  const { department, key } = record;
  const self = evaluation.selfTotal ? pointsCell(evaluation.selfTotal) : '不完整';
  return [
    `${department.name} ${key.year} 年度`,
    `评分标准 ${evaluation.rubric.id}；自评 ${self}，复算区间 ${pointsRange(evaluation.min, evaluation.max)}，公布数字能算定 ${pointsCell(evaluation.settledMarks)} / ${evaluation.applicableMarks.toString()} 分`,
    '',
    ...evaluation.outcomes.flatMap((outcome) => indicatorText(outcome, checks)),
    '',
    '核对',
    ...checks.map(checkText),
    '',
  ].join('\n');
}

function indicatorText(
  outcome: IndicatorOutcome,
  checks: readonly CheckResult[],
): readonly string[] {
  const { indicator, self, verdict, gap } = outcome;
  const mark = VERDICT_MARKS[verdict];
  const over = gap ? `，相差 ${pointsCell(gap)} 分` : '';
  const head = `${indicator.number.padStart(2)} ${indicator.name}  自评 ${self?.printed ?? '—'} / ${indicator.fullMarks.toString()}  复算 ${pointsRange(outcome.min, outcome.max)}  ${mark.shape} ${mark.word}${over}`;
  const items = itemLines(outcome).map((line) => {
    const name = line.number === '' ? '' : `${line.number}${line.name}：`;
    return `     ${name}${line.text}${line.place}`;
  });
  const flags = flagsOn(indicator.id, checks).map((flag) => `     ⚑ ${flag}`);
  return [head, ...items, ...remarks(outcome).map((remark) => `     · ${remark}`), ...flags];
}

function checkText(result: CheckResult): string {
  const { check, outcome } = result;
  const mark = CHECK_MARKS[outcome];
  const where = checkPlace(result);
  const difference = differenceText(result);
  const gap = difference === '' ? '' : `  差 ${difference}`;
  return `${check.id.padEnd(4)} ${mark.shape} ${mark.word}  ${check.name}：${sentence(result.message)}${where === '' ? '' : `（${where}）`}${gap}`;
}
