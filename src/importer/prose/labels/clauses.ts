/** 数与数之间: the numbers of a sentence with the clauses before each. */
import { NUMBER, numberAt } from '../../text/numbers.ts';
import { has } from '../../text/word-places.ts';

export interface ClausePiece {
  /** `joined` ends with 、 and shares its number with the next; `stop` begins a new statement. */
  readonly kind: 'clause' | 'joined' | 'open' | 'close' | 'stop';
  readonly text: string;
}

export interface LabelledNumber {
  readonly from: number;
  readonly to: number;
  /** Where what follows its unit begins. */
  readonly end: number;
  /** Id in units.csv. */
  readonly unit: string;
  /** What stands between the number before and this one; the last piece is its own clause. */
  readonly before: readonly ClausePiece[];
}

/**
 * Numbers with a unit; those without belong to the words around them.
 * @param excepting 不含, 含: a remark in brackets with such a word is no mere remark
 */
export function clauseNumbers(
  text: string,
  units: readonly string[],
  excepting: readonly string[],
): readonly LabelledNumber[] {
  const found: LabelledNumber[] = [];
  let end = 0;
  for (const { index } of text.matchAll(new RegExp(NUMBER, 'gu'))) {
    if (index < end) continue;
    const token = numberAt(text, index, units);
    if (!token || token.unit === '') continue;
    const before = piecesOf(withoutRemarks(text.slice(end, index), excepting));
    const at = text.indexOf(token.unit, token.to);
    end = at + token.unit.length;
    found.push({ from: index, to: token.to, end, unit: token.unit, before });
  }
  return found;
}

/** Stands for what no word list knows. */
const UNCLEAR = '※';
const REMARK = /(?<=[^,;。、()])\([^()]*\)/gu;
const REMARK_AT_END = /(?<=[^,;。、()])\([^()]*\)(?=[为是共计达到:]*$)/gu;

/**
 * 可用预算（年初预算加调整）: said once more. 公务接待费（含会议费）: of something else.
 * The brackets of 因公出国（境）费 part nothing.
 */
function withoutRemarks(text: string, excepting: readonly string[]): string {
  return text
    .replaceAll('(境)', '境')
    .replace(REMARK, (remark) => (has(remark, excepting) ? UNCLEAR : remark))
    .replace(REMARK_AT_END, '');
}

/** The own clause of the number is the last; it is '' where a mark stands right before the number. */
export function piecesOf(text: string): readonly ClausePiece[] {
  const pieces: ClausePiece[] = [];
  let own = '';
  const close = (kind: ClausePiece['kind']): void => {
    if (own !== '') pieces.push({ kind: kind === 'joined' ? kind : 'clause', text: own });
    own = '';
  };
  for (const character of text) {
    const kind = MARKS.get(character);
    if (kind === undefined) own += character;
    else {
      close(kind);
      if (kind !== 'clause' && kind !== 'joined') pieces.push({ kind, text: character });
    }
  }
  pieces.push({ kind: 'clause', text: own });
  return pieces;
}

const MARKS: ReadonlyMap<string, ClausePiece['kind']> = new Map([
  [',', 'clause'],
  ['、', 'joined'],
  ['(', 'open'],
  [')', 'close'],
  [';', 'stop'],
  ['。', 'stop'],
]);
