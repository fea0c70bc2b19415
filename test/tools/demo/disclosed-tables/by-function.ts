/** Spending by 项 of the functional classification, and its sums by 款 and 类. */
import { basic, whole, type Parts } from '../accounts.ts';
import { split, total, type Fen } from '../money.ts';
import type { Dice } from '../rng.ts';
import type { ByClass } from './by-economy.ts';
import type { Spending } from './purposes.ts';

/** One 项. */
export interface Line {
  readonly code: string;
  readonly parts: Parts;
}

/** @returns the 项 by code; together they are exactly `parts` */
export function byFunction(
  roll: Dice,
  { purposes, social }: Spending,
  parts: Parts,
  economy: ByClass,
  step: Fen,
): readonly Line[] {
  const fixed = Object.entries(social).map(([code, kind]): Line => {
    return { code, parts: { personnel: economy.get(kind) ?? 0n, operating: 0n, project: 0n } };
  });
  const left = parts.personnel - total(fixed.map((line) => line.parts.personnel));
  const shared = (kind: keyof Parts, amount: Fen): readonly Fen[] =>
    split(
      amount,
      purposes.map((each) => each[kind] * roll.between(950, 1050)),
      step,
    );
  const [personnel, operating, project] = [
    shared('personnel', left),
    shared('operating', parts.operating),
    shared('project', parts.project),
  ];
  const lines = purposes.map(({ code }, index): Line => {
    const at = (list: readonly Fen[]): Fen => list[index] ?? 0n;
    return {
      code,
      parts: { personnel: at(personnel), operating: at(operating), project: at(project) },
    };
  });
  return [...lines, ...fixed].sort((one, other) => one.code.localeCompare(other.code));
}

/** The codes of the 项 with those of their 款 and 类 before them, and '' for all together at the top. */
export function withSums(items: readonly Line[]): readonly string[] {
  const codes = items.flatMap(({ code }) => ['', code.slice(0, 3), code.slice(0, 5), code]);
  return [...new Set(codes)].sort();
}

/** Only the 类: what a two-sided table lists. */
export function kindsOf(items: readonly Line[]): readonly string[] {
  return withSums(items).filter((code) => code.length === 3);
}

/** What the 项 below a code come to; '' is all of them. */
export function below(items: readonly Line[], code: string, amount: (line: Line) => Fen): Fen {
  return total(items.filter((line) => line.code.startsWith(code)).map(amount));
}

export const allOf = (line: Line): Fen => whole(line.parts);
export const basicOf = (line: Line): Fen => basic(line.parts);
