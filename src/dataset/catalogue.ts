/** What all reports share, read once. */
import type { Check } from '../engine/checks/check.ts';
import type { CheckWords } from '../engine/checks/check-words.ts';
import type { FindingPolicy } from '../engine/checks/causes/policy.ts';
import type { ComparedItem } from '../engine/checks/tables/comparison.ts';
import type { PeerRule } from '../engine/comparison/peer-rule.ts';
import type { TitleRule } from '../engine/comparison/title-rule.ts';
import type { DataLimits } from '../engine/model/data-limits.ts';
import type { Decimal } from '../engine/model/decimal.ts';
import type { Vocabulary } from '../engine/model/read-figures.ts';
import type { Correspondence } from '../engine/rubric/crosswalk.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { DisclosureCatalogue } from './load-disclosure-rules.ts';
import type { Jurisdiction, ReportKey } from './jurisdiction.ts';
import type { Lengths } from './lengths.ts';

export interface Catalogue extends DisclosureCatalogue {
  readonly words: Vocabulary;
  /** How many times a printed unit may differ from the glossary's before a clerk is asked to look again. */
  readonly unitReminder: Decimal | undefined;
  /** How long names, cells and files may be. */
  readonly lengths: Lengths | undefined;
  readonly rubrics: readonly Rubric[];
  /** 界限 of dates, ids and names. */
  readonly limits: DataLimits;
  /** 指标对照 of every jurisdiction: each row names the two versions. */
  readonly crosswalk: readonly Correspondence[];
  readonly checkWords: CheckWords;
  readonly checks: readonly Check[];
  /** 预算与决算对照: the items, in their order. */
  readonly comparison: readonly ComparedItem[];
  readonly peerRule: PeerRule;
  readonly titleRule: TitleRule;
  /** 疑点的轻重和存疑的认定 */
  readonly findingPolicy: FindingPolicy;
  readonly jurisdictions: readonly Jurisdiction[];
  /** Every report there is, by jurisdiction, year (latest last) and the order of the department list. */
  readonly reports: readonly ReportKey[];
  /** 草稿: folders still being filled in; checked, not published. */
  readonly drafts: readonly ReportKey[];
}
