/** The closed list of kinds of checks: a new one is a new file and a line here. */
import type { CheckKind } from '../check.ts';
import { columnSumsKind } from './column-sums.ts';
import { derivedKind } from './derived.ts';
import { disclosureContentKind } from './disclosure-content.ts';
import { disclosureTermKind } from './disclosure-term.ts';
import { itemScoresKind } from './item-scores.ts';
import { levelSumsKind } from './level-sums.ts';
import { limitKind } from './limit.ts';
import { listKind } from './list.ts';
import { magnitudeKind } from './magnitude.ts';
import { ownTablesKind } from './own-tables.ts';
import { passagesKind } from './passages.ts';
import { ratioKind } from './ratio.ts';
import { repeatedKind } from './repeated.ts';
import { scoreConflictKind } from './score-conflict.ts';
import { itemTotalKind, marksTotalKind, selfTotalKind } from './score-totals.ts';
import { sumKind } from './sum.ts';
import { unitKind } from './unit.ts';
import { yearOnYearKind } from './year-on-year.ts';

export const CHECK_KINDS: readonly CheckKind[] = [
  sumKind,
  ratioKind,
  derivedKind,
  limitKind,
  listKind,
  unitKind,
  magnitudeKind,
  repeatedKind,
  yearOnYearKind,
  columnSumsKind,
  levelSumsKind,
  disclosureTermKind,
  disclosureContentKind,
  selfTotalKind,
  marksTotalKind,
  itemTotalKind,
  itemScoresKind,
  scoreConflictKind,
  ownTablesKind,
  passagesKind,
];
