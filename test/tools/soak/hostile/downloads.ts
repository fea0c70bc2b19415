/** What a reader saves from a page: tables as CSV, charts as SVG. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';

export interface Download {
  readonly kind: 'CSV' | 'SVG';
  readonly name: string;
  readonly faults: readonly string[];
}

/** More on one page are of the same making. */
const MOST_A_PAGE = 4;

/** Presses the buttons of the page that is open. */
export async function saveAll(page: Page): Promise<readonly Download[]> {
  const downloads: Download[] = [];
  for (const kind of ['CSV', 'SVG'] as const) {
    const buttons = page.locator('button:visible', { hasText: `下载 ${kind}` });
    const count = Math.min(await buttons.count(), MOST_A_PAGE);
    for (let index = 0; index < count; index += 1) {
      const waiting = page.waitForEvent('download', { timeout: 10_000 });
      // Asked at once, so that a press that fails leaves nothing to fail later.
      const saved = await Promise.all([waiting, buttons.nth(index).click({ timeout: 5000 })]).then(
        ([download]) => download,
        () => undefined,
      );
      const path = await saved?.path();
      const text = path === undefined ? undefined : readFileSync(path, 'utf8');
      const faults =
        text === undefined ? ['not saved'] : kind === 'CSV' ? csvFaults(text) : svgFaults(text);
      downloads.push({ kind, name: saved?.suggestedFilename() ?? '', faults });
    }
  }
  return downloads;
}

function csvFaults(text: string): readonly string[] {
  const cells = csvParseRows(text.replace(/^\ufeff/, '')).flat();
  const isFormula = cells.some((cell) => /^[=+@\t\r＝＋＠]|^[-－](?![\d.]+%?$)./.test(cell));
  const hasControls = cells.some((cell) =>
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(cell),
  );
  return [
    ...(isFormula ? ['a cell that is a formula'] : []),
    ...(hasControls ? ['a control sign'] : []),
  ];
}

/** It is looked at as text here, and drawn by the browser of whoever opens it. */
function svgFaults(text: string): readonly string[] {
  const isActive =
    /<script|<foreignObject|\son[a-z]+\s*=|javascript:|href\s*=\s*["']?(?!#)[^"'\s]/i.test(
      text.replaceAll(/>[^<]*</g, '><'),
    );
  return isActive ? ['an active part in a picture'] : [];
}
