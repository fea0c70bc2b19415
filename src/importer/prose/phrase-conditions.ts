/** 条件: what a phrase asks of the heading it stands under, of its sentence, and of the words right beside it. */
import { endsWithOwnName } from '../text/own-name.ts';
import type { SentenceContext } from './phrase-context.ts';
import type { Sentence } from '../text/sentences.ts';
import { has } from '../text/word-places.ts';

/** Plain words; an empty list asks for nothing. */
export interface Conditions {
  /** 标题: the nearest heading is one of these. */
  readonly headings: readonly string[];
  /** 标题没有: no heading over it has one of these. */
  readonly notUnder: readonly string[];
  /** 前面有: the sentence before the phrase, or the nearest heading, has one of these. */
  readonly told: readonly string[];
  /** 前面没有: the same statement before the phrase has none of these. */
  readonly untold: readonly string[];
  /** 句中没有: the whole sentence has none of these. */
  readonly absent: readonly string[];
}

export interface Wording {
  readonly conditions: Conditions;
  /** 句首: it begins a statement. */
  readonly opensStatement: boolean;
  /** 段首: it begins a paragraph, or all that stands under its heading. */
  readonly opensParagraph: boolean;
  /** 止于标点: nothing but a mark follows. */
  readonly endsClause: boolean;
  /** 不是一部分的: it is said neither of some among others nor of a section inside the department. */
  readonly notOfPart: boolean;
}

const STATEMENT = /[;。]/u;
const MARK = /[,;:。、()]/u;

/**
 * @param at where the phrase begins in the sentence
 * @param to where it ends
 */
export function meetsConditions(
  { passage, before: reported, headings }: Pick<Sentence, 'passage' | 'before' | 'headings'>,
  at: number,
  to: number,
  { conditions, opensStatement, opensParagraph, endsClause, notOfPart }: Wording,
  context: SentenceContext,
): boolean {
  const { text } = passage;
  const before = text.slice(0, at);
  const statement = before.split(STATEMENT).at(-1) ?? '';
  const heading = headings.findLast((each) => each !== '') ?? '';
  if (endsClause && to < text.length && !MARK.test(text[to] ?? '')) return false;
  if (opensParagraph && (reported !== '' || STATEMENT.test(before))) return false;
  if (opensStatement && MARK.test(statement)) return false;
  if (notOfPart && isOfSection(statement, context)) return false;
  return (
    isOneOf(heading, conditions.headings, context) &&
    !headings.some((each) => has(each, conditions.notUnder)) &&
    (conditions.told.length === 0 || has(heading + before, conditions.told)) &&
    !has(statement, conditions.untold) &&
    !has(text, conditions.absent)
  );
}

/** 2021年资产情况 is 资产. */
function isOneOf(heading: string, names: readonly string[], { words }: SentenceContext): boolean {
  if (names.length === 0) return true;
  const bare = heading.replace(/^(?:19|20)\d\d年度?/u, '');
  return names.some(
    (name) => bare.startsWith(name) && ['', ...words.headingEnds].includes(bare.slice(name.length)),
  );
}

const OF_WHICH = '其中';
const BETWEEN = /[,:、(]/u;

/** 内设办公室、财务科等5个科室: a list that is counted tells of the department. */
function withoutList(statement: string, { words: { inside } }: SentenceContext): string {
  return inside.reduce(
    (all, word) => all.replaceAll(new RegExp(`${word}[^,;。\\d]*\\d+个[^,;。\\d]*`, 'gu'), ''),
    statement,
  );
}

/** 财务科，编制3名，在职2人 is told of the section; a clause that only counts them (设5个科室) is not. */
function isOfSection(statement: string, context: SentenceContext): boolean {
  const clauses = withoutList(statement, context).split(BETWEEN);
  const lead = clauses.pop() ?? '';
  const isAside = statement.at(-lead.length - 1) === '(';
  if (isAside || lead.includes(OF_WHICH) || clauses.at(-1)?.endsWith(OF_WHICH)) return true;
  return clauses.some((clause) => namesSection(clause, context));
}

/** 水闸所编制10名, 下设水闸所1个 */
const STOCK = /(?:行政|事业|人员|总)?(?:编制|在职|在编|实有|退休|离退休).*$/u;
const COUNTED = /\d+[个家]$/u;

function namesSection(clause: string, { names, words }: SentenceContext): boolean {
  const head = clause.replace(STOCK, '').replace(COUNTED, '');
  if (/\d/u.test(head) || !words.sections.some((end) => head.endsWith(end))) return false;
  return !endsWithOwnName(head, names, words) && !words.self.some((self) => head.endsWith(self));
}
