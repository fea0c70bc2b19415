/** What a section of a grid is read with. */
import type { Units } from '../../engine/model/unit.ts';
import type { GridWords } from './grid-words.ts';
import type { LookAlikes } from '../text/normalise.ts';

export interface GridContext {
  readonly words: GridWords;
  readonly lookAlikes: LookAlikes;
  readonly units: Units;
  readonly zeroWords: readonly string[];
  readonly year: string;
  /** Names of the department as rows may print them, plain. */
  readonly names: readonly string[];
  /** Whether forms of projects stand in the same document. */
  readonly isMixed: boolean;
  /** Whether the document is a budget, by its title. */
  readonly isBudget: boolean;
  /** Title of the report, plain. */
  readonly title: string;
  /** Whether the document holds no forms of other units or of projects. */
  readonly isPure: boolean;
  /** Ids of facts that no budget tells. */
  readonly spent: ReadonlySet<string>;
}
