/**
 * 三公经费 over the years, one panel a kind on the same scale from zero: the budget as a pale bar, the actual as a
 * dark one inside it, both amounts above (the upper one is the budget). The floor is open in a year without figures; an
 * amount in doubt is a stub and sets no scale.
 */
import { canvas, linear, type Scale } from '../draw/canvas.ts';
import { domainOf } from '../draw/domain.ts';
import { DOUBT_HATCH, doubtKey } from '../draw/doubt.ts';
import { boxEntry, key } from '../draw/key.ts';
import type { ChartSpec } from '../draw/render.ts';
import { textWidth } from '../draw/chart-text.ts';
import { ACTUAL, BUDGET, panelMarks, PANEL_LABEL_SIZE, TITLE_SIZE } from './three-public-panel.ts';
import type { ThreePublicAmount } from './three-public-amount.ts';
import { yearPlaces, yearStep } from '../draw/years.ts';
import type { ThreePublicYears } from './three-public-bar.ts';

const GAP = 36;
const TITLE = 22;
const WORDS = 14;
const PLOT = 150;
const LABELS = 34;
const YEARS = 26;

export function threePublicYears(
  id: string,
  label: string,
  rows: ThreePublicYears,
  width: number,
): ChartSpec {
  const { budget, actual } = rows.names ?? { budget: '预算', actual: '实际支出' };
  const inDoubt = amountsOf(rows).some(({ doubt }) => doubt !== '');
  const doubts = inDoubt ? [doubtKey(id)] : [];
  const above = key([boxEntry(budget, BUDGET), boxEntry(actual, ACTUAL), ...doubts], width);
  const columns = fitsBeside(rows, width) ? rows.kinds.length : 1;
  const own = (width - (columns - 1) * GAP) / columns;
  const words = rows.breaks.length > 0 ? WORDS : 0;
  const height = TITLE + words + PLOT + YEARS;
  const scale = (bottom: number): Scale =>
    linear(
      domainOf(
        amountsOf(rows).map(({ length }) => length),
        'zero',
      ),
      [bottom, bottom - PLOT + LABELS],
    );
  const lines = Math.ceil(rows.kinds.length / columns);
  return {
    id,
    label,
    hatches: inDoubt ? [DOUBT_HATCH] : [],
    options: canvas(width, above.height + lines * height + (lines - 1) * 14, [
      ...above.marks,
      ...rows.kinds.flatMap((kind, index) => {
        const left = (index % columns) * (own + GAP);
        const top = above.height + Math.floor(index / columns) * (height + 14);
        const plot = {
          left,
          right: left + own,
          top: top + TITLE + words,
          bottom: top + height - YEARS,
        };
        const place = yearPlaces(
          rows.years,
          left,
          plot.right,
          Math.max(22, widestAmount(rows) / 2),
        );
        const half = Math.min(17, Math.min(yearStep(rows.years, place), own) * 0.3);
        return panelMarks(id, kind, rows, {
          left,
          top,
          plot,
          place,
          scale: scale(plot.bottom),
          half,
        });
      }),
    ]),
  };
}

function amountsOf({ kinds }: ThreePublicYears): readonly ThreePublicAmount[] {
  return kinds.flatMap(({ bars }) => bars.flatMap(({ budget, actual }) => [budget, actual]));
}

/** Of the widest amount, in pixels. */
function widestAmount(rows: ThreePublicYears): number {
  return Math.max(
    0,
    ...amountsOf(rows).map(({ label }) => textWidth(label, PANEL_LABEL_SIZE, true)),
  );
}

/** Panels stand side by side where every name fits and every amount has room above its bar. */
function fitsBeside(rows: ThreePublicYears, width: number): boolean {
  const { years, kinds } = rows;
  const own = (width - (kinds.length - 1) * GAP) / Math.max(kinds.length, 1);
  const widest = widestAmount(rows);
  const step = yearStep(years, yearPlaces(years, 0, own, widest / 2));
  const names = kinds.map(({ name }) => textWidth(name, TITLE_SIZE, true));
  return own >= Math.max(0, ...names) && step >= widest + 4;
}
