/** Works out one side of an equation: the value as printed, and how far rounding can move it. */
import { Exact } from '../exact.ts';
import type { Operand, Token } from './tokens.ts';
import { plain, type Unit } from './units.ts';

export interface Value {
  /** In the base unit of its kind (元, not 万元; 0.9913, not 99.13). */
  readonly exact: Exact;
  readonly low: Exact;
  readonly high: Exact;
  readonly kind: string;
}

export interface Setting {
  /** For numbers printed without one. */
  readonly unit: Unit;
  /** What 合计 and 平均 stand for. */
  readonly listed: readonly Value[];
}

export class Unreadable extends Error {}

export const isLone = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 && tokens[0]?.type === 'number';

export const isSum = (tokens: readonly Token[]): boolean =>
  !tokens.some(
    (token) =>
      token.type === 'reference' ||
      (token.type === 'sign' && (token.sign === '×' || token.sign === '÷')),
  );

export const operandsOf = (tokens: readonly Token[]): Operand[] =>
  tokens.filter((token) => token.type === 'number');

export function valueOf(operand: Operand, unit: Unit): Value {
  const own = operand.unit ?? unit;
  const exact = operand.value.multiply(own.factor);
  const counted = own.counted || (own === plain && operand.places === 0);
  const half = counted
    ? Exact.zero
    : new Exact(1n, 2n * 10n ** BigInt(operand.places)).multiply(own.factor);
  return { exact, low: exact.subtract(half), high: exact.add(half), kind: own.kind };
}

/** Throws Unreadable where the tokens are no sum, product or quotient. */
export function evaluate(tokens: readonly Token[], setting: Setting): Value {
  let position = 0;
  const peek = (): string => {
    const token = tokens[position];
    return token?.type === 'sign' ? token.sign : '';
  };

  const sum = (): Value => {
    let total = product();
    for (let sign = peek(); sign === '+' || sign === '−'; sign = peek()) {
      position++;
      total = add(total, sign === '+' ? product() : negate(product()));
    }
    return total;
  };

  const product = (): Value => {
    let result = atom();
    for (let sign = peek(); sign === '×' || sign === '÷'; sign = peek()) {
      position++;
      result = sign === '×' ? multiply(result, atom()) : divide(result, atom());
    }
    return result;
  };

  const atom = (): Value => {
    const token = tokens[position++];
    if (token?.type === 'number') return valueOf(token, setting.unit);
    if (token?.type === 'reference') return reference(token.word, setting.listed);
    if (token?.sign !== '(') throw new Unreadable('an operand is missing');
    const inner = sum();
    if (peek() !== ')') throw new Unreadable('a bracket stays open');
    position++;
    return inner;
  };

  const result = sum();
  if (position < tokens.length) throw new Unreadable('something follows the sum');
  return result;
}

function reference(word: string, listed: readonly Value[]): Value {
  const [first, ...others] = listed;
  if (!first) throw new Unreadable(`nothing is listed for ${word}`);
  const total = others.reduce(add, first);
  return word === '合计' ? total : divide(total, whole(listed.length));
}

const whole = (count: number): Value => {
  const exact = Exact.of(count);
  return { exact, low: exact, high: exact, kind: 'plain' };
};

function add(left: Value, right: Value): Value {
  if (left.kind !== right.kind && !left.exact.isZero() && !right.exact.isZero()) {
    throw new Unreadable(`${left.kind} and ${right.kind} do not add up`);
  }
  return {
    exact: left.exact.add(right.exact),
    low: left.low.add(right.low),
    high: left.high.add(right.high),
    kind: left.exact.isZero() ? right.kind : left.kind,
  };
}

function negate({ exact, low, high, kind }: Value): Value {
  return { exact: exact.negate(), low: high.negate(), high: low.negate(), kind };
}

function multiply(left: Value, right: Value): Value {
  const kind = left.kind === 'plain' ? right.kind : left.kind;
  return across(left, right, kind, (a, b) => a.multiply(b));
}

function divide(left: Value, right: Value): Value {
  if (right.exact.isZero()) throw new Unreadable('divided by zero');
  const kind = left.kind === right.kind ? 'plain' : left.kind;
  const spansZero = right.low.compare(Exact.zero) <= 0 && right.high.compare(Exact.zero) >= 0;
  const by = spansZero ? { ...right, low: right.exact, high: right.exact } : right;
  return across(left, by, kind, (a, b) => a.divide(b));
}

function across(
  left: Value,
  right: Value,
  kind: string,
  work: (a: Exact, b: Exact) => Exact,
): Value {
  const corners = [left.low, left.high].flatMap((a) =>
    [right.low, right.high].map((b) => work(a, b)),
  );
  corners.sort((a, b) => a.compare(b));
  const exact = work(left.exact, right.exact);
  return { exact, low: corners[0] ?? exact, high: corners.at(-1) ?? exact, kind };
}
