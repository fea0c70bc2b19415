/** Figures of one report: values that changed, rows that came or went, places moved. */
import type { Publication } from '../../dataset/publication.ts';
import type { Figure } from '../../engine/model/figure.ts';
import { fullSpelling, spellings } from '../../engine/model/spelling.ts';
import { place } from '../../site/views/format.ts';
import type { ChangeLine } from './change.ts';
import { correctionBetween, demandCorrection, sayCorrection, type Basis } from './reasons.ts';

export interface FigureMoves {
  readonly lines: readonly ChangeLine[];
  /** Facts whose value moved, and what that says of the results that rest on them. */
  readonly moved: ReadonlyMap<string, Basis>;
}

export function compareFigures(before: Publication, now: Publication): FigureMoves {
  const [old, current] = [rowsByFact(before), rowsByFact(now)];
  const moved = new Map<string, Basis>();
  const lines = [...new Set([...old.keys(), ...current.keys()])].flatMap(
    (id): readonly ChangeLine[] => {
      const [was = [], is = []] = [old.get(id), current.get(id)];
      const name = (is[0] ?? was[0])?.fact.name ?? id;
      const [from, to] = [fullSpelling(was), fullSpelling(is)];
      if (from === to) return comparePlaces(name, to, was, is);
      const text = `${name}：${from} → ${to}`;
      const correction = correctionBetween(
        now.record.corrections,
        id,
        spellings(was),
        spellings(is),
      );
      if (correction) {
        const reason = sayCorrection(correction);
        moved.set(id, { reason });
        return [{ text, reason }];
      }
      const demand = demandCorrection(now.record, { id, name, ...difference(was, is) });
      moved.set(id, { demand });
      // What was not published before is no published figure that changed: only what moves with it needs a reason.
      return isUnpublished(was) ? [{ text }] : [{ text, demand }];
    },
  );
  return { lines, moved };
}

/** Two units of one number differ only when they are written. */
function difference(was: readonly Figure[], is: readonly Figure[]): { old: string; now: string } {
  const [old = '', now = ''] = [was, is].map((rows) => spellings(rows)[0]);
  return old === now ? { old: fullSpelling(was), now: fullSpelling(is) } : { old, now };
}

function rowsByFact({ record }: Publication): ReadonlyMap<string, readonly Figure[]> {
  return Map.groupBy(record.figures, (figure) => figure.fact.id);
}

function isUnpublished(rows: readonly Figure[]): boolean {
  return rows.every((row) => row.status === 'missing');
}

/** The value stands: whether its place or note changed. */
function comparePlaces(
  name: string,
  value: string,
  was: readonly Figure[],
  is: readonly Figure[],
): readonly ChangeLine[] {
  const shown = (rows: readonly Figure[]): string =>
    rows.map((row) => place(row.source)).join('；');
  const [from, to] = [shown(was), shown(is)];
  if (from !== to) return [{ text: `${name}：${value} 的出处 ${from || '空'} → ${to || '空'}` }];
  const note = (rows: readonly Figure[]): string => rows.map((row) => row.note).join('；');
  return note(was) === note(is) ? [] : [{ text: `${name}：${value} 的说明改了` }];
}
