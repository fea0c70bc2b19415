/** One side of an equation as operands and operators; the words around the numbers are let go. */
import { Exact, placesOf } from '../exact.ts';
import { unitAtStart, type Unit } from './units.ts';

export interface Operand {
  readonly type: 'number';
  readonly printed: string;
  readonly value: Exact;
  readonly places: number;
  /** As printed beside the number. */
  readonly unit: Unit | undefined;
}

/** 合计, 平均: what was listed just before. */
export interface Reference {
  readonly type: 'reference';
  readonly word: string;
}

export interface Sign {
  readonly type: 'sign';
  readonly sign: '+' | '−' | '×' | '÷' | '(' | ')';
}

export type Token = Operand | Reference | Sign;

/** Numbers that name something: a year, a count of addends, a page. They are no operands. */
const names = [
  /\d{4}\s*[–-]\s*\d{4}\s*年度?/g,
  /\d{4}\s*年度?/g,
  /\d+\s*项(?=[^\d]*之和)/g,
  /第\s*[\d–、-]+\s*[页行季条项]/g,
  /[①-⑳]/g,
  /等 \d+ 项/g,
  /表 \d+/g,
  /\b[A-Z]{1,2}\d+/g,
];

export function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
}

const number = /^\d+(?:,\d{3})*(?:\.\d+)?/;

/** Undefined where two numbers stand side by side without an operator: nothing to work out. */
export function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let rest = withoutNames(text);
  while (rest !== '') {
    const token = numberAt(rest, tokens.at(-1));
    if (token) {
      if (tokens.at(-1)?.type === 'number') return undefined;
      tokens.push(token.operand);
      rest = rest.slice(token.length);
      continue;
    }
    const sign = signAt(rest.charAt(0));
    const word = /^(?:合计|平均)(?=\s*[×÷])/.exec(rest)?.[0];
    if (sign) tokens.push({ type: 'sign', sign });
    if (word !== undefined) tokens.push({ type: 'reference', word });
    rest = rest.slice(word?.length ?? 1);
  }
  return tokens;
}

function numberAt(text: string, before: Token | undefined) {
  const minus = /^[-−](?=\d)/.exec(text);
  const mayBeNegative = before === undefined || (before.type === 'sign' && before.sign !== ')');
  if (minus && !mayBeNegative) return undefined;
  const digits = number.exec(text.slice(minus ? 1 : 0))?.[0];
  if (digits === undefined) return undefined;
  const end = digits.length + (minus ? 1 : 0);
  const after = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  const unit = unitAtStart(text.slice(end + after));
  const value = Exact.of(digits);
  const length = unit ? end + after + unit.name.length : end;
  const operand: Operand = {
    type: 'number',
    printed: text.slice(0, length).trim(),
    value: minus ? value.negate() : value,
    places: placesOf(digits),
    unit,
  };
  return { operand, length };
}

function signAt(character: string): Sign['sign'] | undefined {
  if (character === '-' || character === '−') return '−';
  return (['+', '×', '÷', '(', ')'] as const).find((sign) => sign === character);
}
