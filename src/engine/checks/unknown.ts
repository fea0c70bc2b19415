/** 未核: why a quantity is not known: not published, printed with different values, or not applicable. */
import type { Figure } from '../model/figure.ts';
import type { Said } from '../model/figures.ts';
import type { Fact } from '../model/glossary.ts';

/** Unpublished, not applicable or contradictory: the check cannot run, and says which of these it is. */
export interface Unknown {
  readonly kind: 'unknown';
  /** 未公布 in the report that is checked. */
  readonly missing: readonly Fact[];
  /** Whatever else is in the way, as a reader is told: 年初预算数前后印了不同的数. */
  readonly reasons: readonly string[];
  readonly used: readonly Figure[];
}

export function because(reason: string, used: readonly Figure[] = []): Unknown {
  return { kind: 'unknown', missing: [], reasons: [reason], used };
}

export function whyUnknown(knowledge: Exclude<Said, { kind: 'known' }>): Unknown {
  const { fact } = knowledge;
  switch (knowledge.kind) {
    case 'missing':
      return { kind: 'unknown', missing: [fact], reasons: [], used: [] };
    case 'not-applicable':
      return because(`${fact.name}不适用`);
    case 'conflict':
      return because(`${fact.name}前后印了不同的数`, knowledge.figures);
  }
}

/** @param used every figure that the check looked at, of its known parts too */
export function joinUnknown(parts: readonly Unknown[], used: readonly Figure[]): Unknown {
  return {
    kind: 'unknown',
    missing: [...new Set(parts.flatMap((part) => part.missing))],
    reasons: [...new Set(parts.flatMap((part) => part.reasons))],
    used,
  };
}

/** Every reason there is: 缺A、B；C前后印了不同的数. */
export function sayUnknown({ missing, reasons }: Unknown): string {
  const names = missing.map((fact) => fact.name).join('、');
  const said = [...(names === '' ? [] : [`缺${names}`]), ...reasons];
  return said.length === 0 ? '所需的得分或数字没有公布' : said.join('；');
}
