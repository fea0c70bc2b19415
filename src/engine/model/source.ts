/** 出处: where in the published document a figure stands. Lines and pages count from 1. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Source {
  readonly lines: readonly Span[];
  readonly pages: readonly Span[];
}

export const NOWHERE: Source = { lines: [], pages: [] };

/** Reads `180;186` or `255-257`; undefined when it is malformed or runs backwards. Empty text is no span. */
export function parseSpans(text: string): readonly Span[] | undefined {
  if (text === '') return [];
  const spans: Span[] = [];
  for (const part of text.split(';')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (!match?.[1]) return undefined;
    const from = Number.parseInt(match[1], 10);
    const to = match[2] ? Number.parseInt(match[2], 10) : from;
    if (from < 1 || to < from) return undefined;
    spans.push({ from, to });
  }
  return spans;
}

/** Joins the places of several figures, in reading order, without repeats. */
export function joinSources(sources: readonly Source[]): Source {
  return {
    lines: unique(sources.flatMap((source) => source.lines)),
    pages: unique(sources.flatMap((source) => source.pages)),
  };
}

/** Spans that overlap are one place: 316–318 and 318 are 316–318. Neighbours stay apart, as the figures stand. */
function unique(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else merged.push(span);
  }
  return merged;
}
