/** Cuts a sentence into clauses and a clause into the sides of an equation with what stands between. */
import { type Token, tokensOf } from './tokens.ts';
import { operandsOf } from './expression.ts';
import type { Unit } from './units.ts';

export type Relation = '' | '=' | '≠' | '≈' | '≤' | '>';

export interface Side {
  /** To the side before it. */
  readonly relation: Relation;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** "以分值为限": the product is cut at its own factor in 分. */
  readonly capped: boolean;
}

/** Remarks in full-width brackets say where a number is printed; they are no part of the sum. */
export function withoutRemarks(text: string): string {
  const next = text.replaceAll(/（[^（）]*）|“[^“”]*”|「[^「」]*」|《[^《》]*》/g, ' ');
  return next === text ? text : withoutRemarks(next);
}

export function clausesOf(text: string): string[] {
  return withoutRemarks(text)
    .replaceAll('，以分值为限', '以分值为限')
    .split(/[；;。，：]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

const relation = /(不多于|多于|[=≠≈])/;
const signs: Readonly<Record<string, Relation>> = { 不多于: '≤', 多于: '>' };

/** A formula with letters (20w + W) says how a score is made; there is nothing to work out. */
export const hasRelation = (clause: string): boolean =>
  relation.test(clause) && /\d/.test(clause) && !/\d[A-Za-z]/.test(clause);

/** Undefined where a side cannot be read; empty where the equation is one of names. */
export function sidesOf(clause: string): Side[] | undefined {
  const pieces = clause.split(relation);
  const sides: Side[] = [];
  for (let index = 0; index < pieces.length; index += 2) {
    const text = (pieces[index] ?? '').trim();
    const between = index === 0 ? '' : (pieces[index - 1] ?? '');
    const tokens = tokensOf(text);
    if (!tokens) return undefined;
    const capped = text.includes('以分值为限');
    sides.push({ relation: signs[between] ?? (between as Relation), text, tokens, capped });
  }
  const readable = sides.filter(({ tokens }) => operandsOf(tokens).length > 0);
  if (readable.length === 0) return [];
  return readable.length === sides.length ? sides : undefined;
}

/** The unit that a side without units is read in: that of its result, else of what it is compared with. */
export function unitFor(sides: readonly Side[], index: number): Unit | undefined {
  const unitOf = (side: Side | undefined): Unit | undefined =>
    operandsOf(side?.tokens ?? []).find(({ unit }) => unit !== undefined)?.unit;
  for (let next = index + 1; sides[next]?.relation === '='; next++) {
    const unit = unitOf(sides[next]);
    if (unit) return unit;
  }
  for (let before = index - 1; before >= 0; before--) {
    const unit = unitOf(sides[before]);
    if (unit) return unit;
  }
  return unitOf(sides[index + 1]);
}
