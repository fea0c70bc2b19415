/** 表中的数 as a published figure, so that sums, tolerances and sentences treat it like any other. */
import type { Figure } from '../../model/figure.ts';
import type { Fact } from '../../model/glossary.ts';
import { readPercent } from '../../model/printed.ts';
import { NOWHERE } from '../../model/source.ts';
import { cellAt, type CellPlace } from '../../model/table.ts';
import type { Unit } from '../../model/unit.ts';
import { because, type Unknown } from '../unknown.ts';
import { placeName } from './address.ts';

export type CellFigure = { readonly kind: 'figure'; readonly figure: Figure } | Unknown;

/**
 * Its fact is made for this cell: it is in no glossary. Its page is one of another document than the report, so it
 * is not its source; whoever shows it names the table.
 */
export function cellFigure(place: CellPlace): CellFigure {
  const { table } = place;
  const cell = cellAt(place);
  const name = `${table.title}${placeName(place)}`;
  if (!cell?.number)
    return because(cell && cell.text !== '' ? `${name}印的是“${cell.text}”` : `${name}是空格`);
  const { unit } = table;
  if (!unit) return because(`${table.title}没有印单位`);
  const about = { name, kind: 'money', printed: cell.text, unit, number: cell.number } as const;
  return { kind: 'figure', figure: figureOf(place, about) };
}

/**
 * 96.03% in a column of rates: the unit over the table is not its own. Without its sign a number may be a share of one
 * or of a hundred, so it is taken for neither.
 */
export function rateFigure(place: CellPlace, percent: Unit): CellFigure {
  const text = cellAt(place)?.text ?? '';
  const number = readPercent(text);
  const name = `${place.table.title}${placeName(place)}`;
  if (!number) return because(`${name}印的是“${text}”`);
  return {
    kind: 'figure',
    // The unit prints the sign.
    figure: figureOf(place, {
      ...{ name, kind: 'rate', unit: percent, number },
      printed: text.replace(/\s*[%％]\s*$/, ''),
    }),
  };
}

type About = Pick<Figure, 'printed' | 'unit' | 'number'> & Pick<Fact, 'name' | 'kind'>;

function figureOf(place: CellPlace, { name, kind, ...printed }: About): Figure {
  const { table, row, column } = place;
  return {
    fact: {
      id: `${table.id}#${String(row)}#${String(column)}`,
      ...{ name, kind, unit: printed.unit, group: '公开的表' },
      ...{ aliases: [], options: [], definition: '' },
    },
    ...printed,
    status: 'published',
    source: NOWHERE,
    note: '',
    cell: place,
  };
}
