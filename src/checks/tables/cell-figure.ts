/** 表中的数 as a published figure, so that sums, tolerances and sentences treat it like any other. */
import type { Figure } from '../../model/figure.ts';
import { NOWHERE } from '../../model/source.ts';
import { cellAt, type CellPlace } from '../../model/table.ts';
import { because, type Unknown } from '../unknown.ts';
import { placeName } from './address.ts';

export type FoundFigure = { readonly kind: 'figure'; readonly figure: Figure } | Unknown;

/**
 * Its fact is made for this cell: it is in no glossary. Its page is one of another document than the report, so it
 * is not its source; whoever shows it names the table.
 */
export function cellFigure(place: CellPlace): FoundFigure {
  const { table, row, column } = place;
  const cell = cellAt(place);
  const name = `${table.title}${placeName(place)}`;
  if (!cell?.number)
    return because(cell && cell.text !== '' ? `${name}印的是“${cell.text}”` : `${name}是空格`);
  const { unit } = table;
  if (!unit) return because(`${table.title}没有印单位`);
  const figure: Figure = {
    fact: {
      id: `${table.id}#${String(row)}#${String(column)}`,
      name,
      kind: 'money',
      unit,
      group: '公开的表',
      aliases: [],
      options: [],
      definition: '',
    },
    printed: cell.text,
    unit,
    status: 'published',
    source: NOWHERE,
    note: '',
    number: cell.number,
    cell: place,
  };
  return { kind: 'figure', figure };
}
