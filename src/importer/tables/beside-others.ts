/** 同表: labels that say what they are only beside others, as 控制率 beside 编制数 and 在职人数. */
import type { Fact } from '../../engine/model/glossary.ts';
import { UNKNOWN_LABEL, type LabelAxis, type Combined } from './label-axis.ts';
import type { Beside, GridWords } from './grid-words.ts';

export function besideOthers(
  { rows, columns }: Pick<Combined, 'rows' | 'columns'>,
  subject: string,
  aspect: string,
  { besides }: Pick<GridWords, 'besides'>,
): readonly Fact[] {
  const rule = besides.find(
    (each) =>
      each.subject === subject &&
      each.aspect === aspect &&
      (!each.needsLastYear || rows.hasOtherPeriods || columns.hasOtherPeriods) &&
      [rows, columns].some((axis) => isBeside(axis, each)),
  );
  return rule ? [rule.fact] : [];
}

/** Without a subject, no other may be what it is of. */
function isBeside({ subjects, facts }: LabelAxis, { subject, others, allowed }: Beside): boolean {
  const isClear =
    subject !== '' ||
    [...subjects].every((each) => each === '' || (each !== UNKNOWN_LABEL && allowed.has(each)));
  return isClear && others.every((each) => subjects.has(each) || facts.has(each));
}
