/** Reads data/units.csv and data/glossary.csv. */
import { readTable } from './csv.ts';
import { decimal } from './decimal.ts';
import { FACT_KINDS, Glossary, type Fact, type FactKind } from './glossary.ts';
import { quoted, type Report } from './problem.ts';
import type { Unit, Units } from './unit.ts';

const YES_NO = new Map([
  ['是', true],
  ['否', false],
]);

export function readUnits(bytes: Uint8Array, file: string, report: Report): Units {
  const columns = ['unit', 'kind', 'factor', 'exact', 'note'] as const;
  const rows = readTable(bytes, { file, columns, key: ['unit'] }, report);
  const units = new Map<string, Unit>();
  for (const { line, cells } of rows) {
    const exact = YES_NO.get(cells.exact);
    if (exact === undefined || !/^\d+(\.\d+)?$/.test(cells.factor)) {
      const column = exact === undefined ? 'exact' : 'factor';
      const expected = exact === undefined ? '是 或 否' : '正的小数';
      report({ file, row: line, column, found: quoted(cells[column]), expected, action: '请改正' });
      continue;
    }
    units.set(cells.unit, {
      id: cells.unit,
      kind: cells.kind,
      factor: decimal(cells.factor),
      exact,
    });
  }
  return units;
}

export function readGlossary(
  bytes: Uint8Array,
  file: string,
  units: Units,
  report: Report,
): Glossary {
  const columns = [
    'id',
    'zh',
    'unit',
    'kind',
    'group',
    'aliases',
    'options',
    'definition',
  ] as const;
  const rows = readTable(bytes, { file, columns, key: ['id'] }, report);
  const names = new Map<string, number>();
  const facts = rows.flatMap(({ line, cells }): Fact[] => {
    const problem = (column: keyof typeof cells, expected: string, action: string): Fact[] => {
      report({ file, row: line, column, found: quoted(cells[column]), expected, action });
      return [];
    };
    if (!/^[a-z][A-Za-z0-9]*$/.test(cells.id))
      return problem('id', '小写开头的英文驼峰', '请按 data/README.md 的命名规则改写');
    const earlier = names.get(cells.zh);
    if (cells.zh === '' || earlier !== undefined)
      return problem('zh', '全表唯一的中文名', `请换一个名字（第${String(earlier ?? line)}行）`);
    names.set(cells.zh, line);
    const kind = FACT_KINDS.find((each) => each === cells.kind);
    if (!kind) return problem('kind', FACT_KINDS.join('、'), '请从中选一种');
    const unit = units.get(cells.unit);
    if (cells.unit !== '' && !unit) return problem('unit', 'units.csv 中的单位', '请先登记单位');
    if (isNumeric(kind) && !unit) return problem('unit', '数值事实的规范单位', '请补上单位');
    if ((kind === 'choice') !== (cells.options !== ''))
      return problem('options', 'choice 列出选项，其他种类留空', '请用 | 分隔选项');
    return [
      {
        id: cells.id,
        name: cells.zh,
        kind,
        unit,
        group: cells.group,
        aliases: split(cells.aliases),
        options: split(cells.options),
        definition: cells.definition,
      },
    ];
  });
  return new Glossary(facts);
}

export function isNumeric(kind: FactKind): boolean {
  return (
    kind === 'money' || kind === 'rate' || kind === 'count' || kind === 'score' || kind === 'days'
  );
}

function split(text: string): readonly string[] {
  return text === '' ? [] : text.split('|').map((each) => each.trim());
}
