/** 行政区 and 部门 that came, went or changed. */
import type { Department, Jurisdiction } from '../../dataset/jurisdiction.ts';
import type { Catalogue } from '../../dataset/catalogue.ts';
import { quoted } from '../../engine/model/problem.ts';
import type { ChangeLine } from './change.ts';

/** The columns of departments.csv, by what the reader calls them. */
const COLUMNS: Readonly<Record<keyof Department, string>> = {
  id: 'id',
  name: 'name',
  short: 'short',
  category: 'category',
  validFrom: 'valid_from',
  validTo: 'valid_to',
  successor: 'successor',
  change: 'change',
  note: 'note',
};

export function compareDepartments(before: Catalogue, now: Catalogue): readonly ChangeLine[] {
  const ids = [...before.jurisdictions, ...now.jurisdictions].map((each) => each.id);
  return [...new Set(ids)].flatMap((id) => {
    const [was, is] = [before, now].map((side) =>
      side.jurisdictions.find((each) => each.id === id),
    );
    if (!was || !is)
      return [{ text: `${is ? '新增' : '撤下'}行政区 ${id} ${(is ?? was)?.name ?? ''}` }];
    return [...compareCards(was, is), ...compareLists(was, is)];
  });
}

/** The keys of jurisdiction.yaml. */
const KEYS = {
  name: '名称',
  short: '简称',
  code: '行政区划代码',
  level: '层级',
  fictional: '虚构',
  departmentsComplete: '部门表完整',
} as const;

function compareCards(before: Jurisdiction, now: Jurisdiction): readonly ChangeLine[] {
  const moves = (Object.keys(KEYS) as (keyof typeof KEYS)[]).flatMap((field) => {
    const [from, to] = [before, now].map((side) => cardText(side[field]));
    return from === to ? [] : [`${KEYS[field]} ${from ?? ''} → ${to ?? ''}`];
  });
  return moves.length === 0 ? [] : [{ text: `行政区 ${now.id} ${now.name}：${moves.join('；')}` }];
}

function cardText(value: string | boolean): string {
  return typeof value === 'string' ? quoted(value) : value ? '是' : '否';
}

function compareLists(before: Jurisdiction, now: Jurisdiction): readonly ChangeLine[] {
  const [old, current] = [before, now].map(
    (side) => new Map(side.departments.map((each) => [each.id, each])),
  );
  const ids = new Set([...(old?.keys() ?? []), ...(current?.keys() ?? [])]);
  return [...ids].flatMap((id) => {
    const [was, is] = [old?.get(id), current?.get(id)];
    const place = `${now.id}/${id}`;
    if (!was || !is)
      return [{ text: `${is ? '新增' : '删去'} ${place} ${(is ?? was)?.name ?? ''}` }];
    const moves = Object.entries(COLUMNS).flatMap(([field, column]) => {
      const [from = '', to = ''] = [was, is].map((each) => each[field as keyof Department]);
      return from === to ? [] : [`${column} ${quoted(from)} → ${quoted(to)}`];
    });
    return moves.length === 0 ? [] : [{ text: `${place} ${is.name}：${moves.join('；')}` }];
  });
}
