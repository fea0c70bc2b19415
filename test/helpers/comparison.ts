/** An invented comparison, small enough to know by heart: two places, eight departments, a break, a merger, gaps. */
import {
  MOST,
  type CompareIndex,
  type CompareShard,
  type IndexDepartment,
  type SeriesReading,
  type ShardYear,
} from '../../src/site/views/compare/data.ts';

const YEARS = ['2019', '2020', '2021', '2022'];

function department(id: string, short: string, years = YEARS): IndexDepartment {
  return { id, short, category: '综合', years };
}

export const INDEX: CompareIndex = {
  most: MOST,
  measure: 'rate',
  first: { departments: 2, years: 3 },
  measures: [
    {
      id: 'rate',
      name: '执行率',
      group: '支出',
      unit: '%',
      definition: '支出除以预算',
      byRubric: false,
    },
    {
      id: 'score',
      name: '总分',
      group: '得分',
      unit: '分',
      definition: '各项之和',
      byRubric: true,
    },
    {
      id: 'amount',
      name: '支出',
      group: '支出',
      unit: '万元',
      definition: '全年支出',
      byRubric: false,
    },
  ],
  jurisdictions: [
    {
      id: 'north',
      short: '北区',
      fictional: false,
      departments: [
        department('a', '甲局'),
        department('b', '乙局', []),
        department('c', '丙局', ['2019', '2021']),
        { ...department('d', '丁局'), earlier: [{ id: 'd-old', short: '旧丁局' }] },
        department('e', '戊局'),
      ],
    },
    {
      id: 'south',
      short: '南区',
      fictional: true,
      departments: [department('a', '甲局'), department('f', '己局'), department('g', '庚局')],
    },
  ],
};

function year(of: string, id: string, values: Readonly<Record<string, SeriesReading>>): ShardYear {
  return { year: of, path: `/${id.replace('.', `/${of}/`)}/`, rubric: '标准一', values };
}

/** Rates 90, 91, 92, 93 and amounts in thousands; the scores break in 2021. */
function plainShard(id: string, name: string, base = 90): CompareShard {
  return {
    id,
    name,
    path: `/${id.replace('.', '/departments/')}/`,
    from: '',
    to: '',
    notes: [],
    years: YEARS.map((each, index) => ({
      ...year(each, id, {
        rate: { text: `${String(base + index)}.50`, place: `第${String(index + 1)}页` },
        score: { text: `8${String(index)}.00` },
        amount: { text: `1,23${String(index)}.50`, value: `123${String(index)}.4975` },
      }),
      ...(each === '2021' ? { rubric: '标准二', newRubric: { comparable: [] } } : {}),
    })),
  };
}

/** 2020 without a report; 2021 without a value. */
function gapShard(id: string): CompareShard {
  return {
    ...plainShard(id, '北区丙局'),
    years: [
      year('2019', id, { rate: { text: '70.00' } }),
      year('2021', id, { rate: { status: '未公布' } }),
      year('2022', id, { rate: { text: '75.00', note: '由两个数算出' }, score: { text: '80.00' } }),
    ],
  };
}

/** Merged from others in 2021; gone after 2021. */
function mergedShard(id: string): CompareShard {
  return {
    ...plainShard(id, '北区戊局', 60),
    from: '2020',
    to: '2021',
    notes: [{ year: '2021', text: '由子局、丑局合并而来，与合并前不可比', breaks: true }],
    years: plainShard(id, '', 60).years.filter((each) => ['2020', '2021'].includes(each.year)),
  };
}

export const SHARDS: Readonly<Record<string, CompareShard>> = {
  'north.a': plainShard('north.a', '北区甲局'),
  'north.b': { ...plainShard('north.b', '北区乙局'), years: [] },
  'north.c': gapShard('north.c'),
  'north.d': plainShard('north.d', '北区丁局', 80),
  'north.e': mergedShard('north.e'),
  'south.a': plainShard('south.a', '南区甲局', 85),
  'south.f': plainShard('south.f', '南区己局', 91),
  'south.g': plainShard('south.g', '南区庚局', 92),
};
