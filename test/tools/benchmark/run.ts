/** Runs the importer over the test documents. */
import type { Imported, Outcome } from '../../../src/importer/imported.ts';
import type { Units } from '../../../src/engine/model/unit.ts';
import { compare } from './compare.ts';
import type { Fixture } from './fixtures.ts';
import type { Speed } from './print-table.ts';
import type { Run } from './tally.ts';

/** @param rubric id of the rubric the scoring table follows; '' for none */
export type ReadDocument = (
  bytes: Uint8Array,
  name: string,
  rubric: string,
) => Promise<Outcome<Imported>>;

/** Printed lines and the empty ones between them, as a page of a published report comes out as text. */
const LINES_A_PAGE = 54;

export async function runAll(
  fixtures: readonly Fixture[],
  read: ReadDocument,
  units: Units,
): Promise<readonly Run[]> {
  const runs: Run[] = [];
  for (const fixture of fixtures) {
    // The command reads one document; what the others left behind is not its memory.
    globalThis.gc?.();
    const start = performance.now();
    const outcome = await read(fixture.bytes, fixture.file, fixture.rubric);
    const milliseconds = performance.now() - start;
    runs.push({
      fixture,
      comparison: outcome.ok ? compare(fixture, outcome.value, units) : undefined,
      milliseconds,
      pages: outcome.ok ? pagesOf(outcome.value) : undefined,
    });
  }
  return runs;
}

function pagesOf({ document }: Imported): number | undefined {
  if (document.pageSizes) return document.pageSizes.length;
  return document.lineCount === undefined ? undefined : document.lineCount / LINES_A_PAGE;
}

export function speedOf(runs: readonly Run[]): Speed {
  const perPage = (programs: readonly string[]): number => {
    const chosen = runs.filter(
      ({ fixture, pages }) =>
        fixture.layout === 'family' && programs.includes(fixture.program) && pages,
    );
    const sum = (value: (run: Run) => number): number =>
      chosen.reduce((total, run) => total + value(run), 0);
    return sum(({ milliseconds }) => milliseconds) / sum(({ pages }) => pages ?? 0);
  };
  return {
    textSeconds: (perPage(['text', 'gbk']) * 40) / 1000,
    pdfMilliseconds: perPage(['chromium', 'libreoffice']),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
