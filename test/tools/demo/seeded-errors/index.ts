/** Every planted error, by kind. */
import { BUDGET_TABLE_PLANTS } from './budget-tables.ts';
import { CLAIM_PLANTS } from './claims.ts';
import { DISCLOSURE_PLANTS } from './disclosures.ts';
import { FINAL_TABLE_PLANTS } from './final-tables.ts';
import type { Plant } from './plant.ts';
import { QUIET_DISCLOSURES } from './quiet-disclosures.ts';
import { QUIET_TABLE_PLANTS } from './quiet-tables.ts';
import { RATE_PLANTS } from './rates.ts';
import { SCORE_PLANTS } from './scores.ts';
import { SUM_PLANTS } from './sums.ts';
import { UNIT_PLANTS } from './units.ts';
import { YEAR_PLANTS } from './years.ts';

export const PLANTS: readonly Plant[] = [
  ...SCORE_PLANTS,
  ...SUM_PLANTS,
  ...UNIT_PLANTS,
  ...RATE_PLANTS,
  ...YEAR_PLANTS,
  ...DISCLOSURE_PLANTS,
  ...CLAIM_PLANTS,
  ...QUIET_DISCLOSURES,
  ...BUDGET_TABLE_PLANTS,
  ...FINAL_TABLE_PLANTS,
  ...QUIET_TABLE_PLANTS,
];
