/** 句式: how reports print facts in a sentence, as data/recognition/phrases.yaml writes it. */
import type { Fact, Glossary } from '../../engine/model/glossary.ts';
import type { Problem } from '../../engine/model/problem.ts';
import { NUMERAL } from '../../engine/model/numeral.ts';
import { plainWord } from '../text/normalise.ts';
import { NUMBER } from '../text/numbers.ts';
import type { Wording } from './phrase-conditions.ts';
import { anyOf, compileGrammar } from './phrase-grammar.ts';
import { textSlot } from './text-slots.ts';

/** What a phrase asks of the words around it. */
export interface Demands extends Wording {
  /** Whose year its numbers are: the report's, the one before, or it does not matter. */
  readonly year: 'own' | 'previous' | 'any';
  /** It is told of the department itself and its whole year, and is no plan. */
  readonly ofReport: boolean;
  /** Its start is the start of what is said: only known words may stand right before it. */
  readonly atStart: boolean;
  /** It names no subject: nothing before it may speak of a part of the spending. */
  readonly ofWhole: boolean;
  /** Nothing before it may speak of one project. */
  readonly noProjectBefore: boolean;
  /** A bare 支出 is no budget only where no budget is spoken of before. */
  readonly noBudgetBefore: boolean;
  /** It may stand among the criteria of a scoring table, as targets do. */
  readonly inScoreTable: boolean;
}

export interface PhrasePattern extends Demands {
  readonly written: string;
  readonly regex: RegExp;
  /** Fact of each numbered slot, in the order of the print; undefined: its number belongs to the phrase alone. */
  readonly slots: readonly (Fact | undefined)[];
  /** One of them stands in every sentence that the phrase fits: others are passed over without a search. */
  readonly landmarks: readonly string[];
  /** It says itself of which part of the year: 3月末支出进度. */
  readonly namesPeriod: boolean;
}

/** 对象: one thing money is spent on, and what its aspects are called in the glossary. */
export interface Subject {
  readonly names: readonly string[];
  /** Undefined: there is no such fact, and the number is passed over. */
  readonly factOf: (aspect: string) => Fact | undefined;
  readonly aspects: readonly string[];
}

export interface PhraseGrammarContext {
  readonly glossary: Glossary;
  /** Ids of units.csv. */
  readonly units: readonly string[];
  readonly zeroWords: readonly string[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Units of counts that stand for each other (批, 批次), and for no others. */
  readonly counts: readonly (readonly string[])[];
  /** Characters that `…` may stand for. */
  readonly gap: number;
}

/** In a phrase: the name of the subject; `{预算}` is then its aspect. */
export const SUBJECT = '对象';

const PERIOD = /季度|季末|月[末底]|月3[01]日/u;

type Fault = Pick<Problem, 'found' | 'expected' | 'action'>;

/** @returns a fault instead when something in it is not known, or it has no slot */
export function compilePhrase(
  written: string,
  demands: Demands,
  context: PhraseGrammarContext,
  subject?: Subject,
): PhrasePattern | Fault {
  const slots: (Fact | undefined)[] = [];
  const parts = {
    gap: context.gap,
    words: (name: string) => (name === SUBJECT ? subject?.names : context.lists.get(name)),
    slot: (written: string): string | undefined => {
      const [id = '', due] = written.split(':');
      const isAspect = subject?.aspects.includes(id) ?? false;
      const fact = isAspect ? subject?.factOf(id) : context.glossary.byId(id);
      if (!fact && !isAspect && id !== '') return undefined;
      const index = slots.push(fact) - 1;
      if (due === UNIT_BEFORE) return slotBehindUnit(index, context);
      const text = textSlot(`f${String(index)}`, due, context.lists);
      if (text !== undefined) return text;
      const units = due === undefined ? unitsFor(fact, context) : due.split('|');
      return slotOf(index, fact, { ...context, units });
    },
  };
  const { source, landmarks: own, unknown } = compileGrammar(written, parts);
  if (unknown.length > 0)
    return {
      found: unknown.map((each) => `“${each}”`).join('、'),
      expected: 'glossary.csv 中的 id、口径、词表的名称，成对的括号',
      action: '请照 data/README.md 改写',
    };
  if (slots.length === 0)
    return {
      found: `“${written}”`,
      expected: '至少一个 {事实}',
      action: '请照 data/README.md 改写',
    };
  const landmarks = subject?.names.map(plainWord) ?? own;
  const namesPeriod = [written, ...(subject?.names ?? [])].some((each) => PERIOD.test(each));
  return { written, regex: new RegExp(source, 'gdu'), slots, landmarks, namesPeriod, ...demands };
}

export function isFault(result: PhrasePattern | Fault): result is Fault {
  return 'expected' in result;
}

/** `{id:零值}`: only where a word says that there was none. */
const ZERO_ALONE = '零值';

/** `{id:前面的单位}`: 资产总额（万元）：3.50. */
const UNIT_BEFORE = '前面的单位';

/** 3个月 is a time, 20人次 no people. */
const NO_MORE = '(?!月|次)';

/** What may follow a word for zero: 无 is none, 无法 is not. */
const ENDS = '(?=$|[,;:。、)])';

/** 在职人员20人次 counts something else. */
function unitsFor(
  fact: Fact | undefined,
  { units, counts }: PhraseGrammarContext,
): readonly string[] {
  const own = fact?.unit?.kind === 'count' ? fact.unit.id : undefined;
  if (own === undefined) return units;
  const group = counts.find((each) => each.includes(own));
  return group ?? units.filter((unit) => !counts.some((each) => each.includes(unit)));
}

/** `f0` a number with its unit behind it, `f0z` a word for zero, `f0` alone a text. */
function slotOf(
  index: number,
  fact: Fact | undefined,
  { units, zeroWords }: PhraseGrammarContext,
): string {
  const name = `f${String(index)}`;
  if (fact && !fact.unit) return `(?<${name}>[^,;:。()]{2,30}?)`;
  const words = `(?<${name}z>${anyOf(zeroWords) ?? ''})`;
  if (units.includes(ZERO_ALONE)) return `${words}${ENDS}`;
  const printed = `个?${anyOf(units) ?? ''}${NO_MORE}`;
  const zero = `${words}(?:${printed}|${ENDS})`;
  return `(?:(?<${name}>${NUMBER}|${NUMERAL})${printed}|${zero})`;
}

/** `f0u` the unit in brackets, then the number and nothing that could be a unit of its own. */
function slotBehindUnit(index: number, { units }: PhraseGrammarContext): string {
  const name = `f${String(index)}`;
  return `\\((?<${name}u>${anyOf(units) ?? ''})\\):?(?<${name}>${NUMBER})${ENDS}`;
}
