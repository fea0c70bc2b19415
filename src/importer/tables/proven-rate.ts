/** 算得出的比率: 完成率 may be of the adjusted budget or of the initial one; the numbers of its row tell. */
import { readPrinted } from '../../engine/model/printed.ts';
import { labelsOf, type GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridConditionWords } from './grid-words.ts';
import type { LabelMeaning } from './label-meaning.ts';

interface RateMeans {
  readonly words: GridConditionWords;
  readonly of: (label: string) => LabelMeaning | undefined;
}

/** @returns true for what needs no proof */
export function isProvenRate(
  cell: PlainCell,
  section: GridSection,
  places: GridPlaces,
  context: RateMeans,
): boolean {
  const own = aspectsOver(cell, section, places, context);
  const rule = context.words.provenRates.find(({ aspect }) => own.has(aspect));
  if (!rule) return true;
  const row = [...new Set(places[cell.row])].filter((each) => each !== undefined);
  const valueOf = (wanted: ReadonlySet<string>) => {
    const cells = row.filter((each) =>
      [...aspectsOver(each, section, places, context)].some((aspect) => wanted.has(aspect)),
    );
    return cells.length === 1 ? printed(cells[0]) : undefined;
  };
  const [above, below, rate] = [valueOf(rule.of), valueOf(rule.by), printed(cell)];
  if (!above || !below || !rate || below.value.isZero()) return false;
  const due = above.value.div(below.value).times(100);
  return due.toDecimalPlaces(rate.decimals).equals(rate.value);
}

function printed(cell: PlainCell | undefined) {
  return cell?.value && readPrinted(cell.value.passage.text, []);
}

/** Of columns of this year alone. */
function aspectsOver(
  cell: PlainCell,
  section: GridSection,
  places: GridPlaces,
  { of }: RateMeans,
): ReadonlySet<string> {
  const over = cell.value ? (labelsOf(cell, section, places)?.over ?? []) : [];
  const says = over.map(({ label, passage }) => of(label || passage.text));
  const isOfThis = says.every((each) => !each?.period || each.period === 'this');
  return new Set(isOfThis ? says.flatMap((each) => each?.aspect ?? []) : []);
}
