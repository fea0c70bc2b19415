/** 序列: the chosen departments' values of one measure over the chosen years, every year accounted for. */
import type { Choice, KnownChoices } from './choice.ts';
import type { CompareShard, MeasureInfo, SeriesReading, ShardYear } from './data.ts';

export interface CompareSeries {
  readonly id: string;
  /** Short name; with the jurisdiction before it where two would be called the same. */
  readonly label: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly fictional: boolean;
  /** The department's page, from the root of the site. */
  readonly path: string;
  /** One a year, earliest first, without exception. */
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  readonly year: string;
  /** Plain decimal, for tables and downloads; '' where there is no value. */
  readonly value: string;
  /** Ready to be shown; the reason where there is no value. */
  readonly text: string;
  readonly hasValue: boolean;
  readonly place: string;
  readonly rubric: string;
  /** What a reader must know of this year. */
  readonly note: string;
  /** Why this year and those before must not be compared; '' when they may. */
  readonly breaks: string;
  /** The report's page; '' without a report. */
  readonly path: string;
}

const NEW_RUBRIC = '评分标准更换';

export function seriesOf(
  chosen: readonly (KnownChoices & { readonly shard: CompareShard })[],
  measure: MeasureInfo,
  years: readonly string[],
): readonly CompareSeries[] {
  const shorts = chosen.map(({ department }) => department.short);
  return chosen.map(({ id, department, jurisdiction, shard }) => {
    const isUnique = shorts.filter((each) => each === department.short).length === 1;
    return {
      id,
      label: isUnique ? department.short : `${jurisdiction.short}${department.short}`,
      name: shard.name,
      jurisdiction: jurisdiction.short,
      fictional: jurisdiction.fictional,
      path: shard.path,
      points: years.map((year) => pointOf(shard, measure, year)),
    };
  });
}

/** From the first to the last chosen year, also those in between without any report. */
export function chosenYears({ from, to }: Choice): readonly string[] {
  const [first, last] = [Number(from), Number(to)];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function pointOf(shard: CompareShard, measure: MeasureInfo, year: string): SeriesPoint {
  const own = shard.years.find((each) => each.year === year);
  const reading = own?.values[measure.id];
  const text = reading?.text;
  const breaks = breaksAt(shard, own, measure, year);
  const notes = shard.notes.filter((each) => each.year === year).map((each) => each.text);
  return {
    year,
    value: text === undefined ? '' : (reading?.value ?? plain(text)),
    text: text ?? reading?.status ?? absence(shard, own, year),
    hasValue: text !== undefined,
    place: reading?.place ?? '',
    rubric: own?.rubric ?? '',
    note: [
      ...notes,
      ...noteOf(reading),
      ...(breaks === NEW_RUBRIC ? [`${NEW_RUBRIC}，与此前不可比`] : []),
    ].join('；'),
    breaks,
    path: own?.path ?? '',
  };
}

function noteOf(reading: SeriesReading | undefined): readonly string[] {
  return reading?.note === undefined ? [] : [reading.note];
}

function absence({ from, to }: CompareShard, own: ShardYear | undefined, year: string): string {
  if (own) return '评分标准无此项';
  const isOutside = (from !== '' && year < from) || (to !== '' && year > to);
  return isOutside ? '未设此部门' : '未收录报告';
}

function breaksAt(
  shard: CompareShard,
  own: ShardYear | undefined,
  { id, byRubric }: MeasureInfo,
  year: string,
): string {
  if (shard.notes.some((note) => note.breaks && note.year === year)) return '合并';
  const isNew = byRubric && own?.newRubric && !own.newRubric.comparable.includes(id);
  return isNew ? NEW_RUBRIC : '';
}

/** 1,234.50 → 1234.50, as views/format.ts writes them. */
function plain(text: string): string {
  return text.replaceAll(',', '').replace('−', '-');
}

/** Stretches of points that one line may join: a missing year and a break both end one. */
export function runsOf({ points }: CompareSeries): readonly (readonly SeriesPoint[])[] {
  const runs: SeriesPoint[][] = [];
  let open: SeriesPoint[] | undefined;
  for (const point of points) {
    if (point.breaks !== '') open = undefined;
    if (!point.hasValue) open = undefined;
    else if (open) open.push(point);
    else runs.push((open = [point]));
  }
  return runs;
}
