/** Sentences that no phrase knows: what is read of them, and what proves it. All figures are invented. */
import { expect, test } from 'vitest';
import { openImporter } from '../../../tools/benchmark/importer.ts';

const read = openImporter();
const TITLE = '示例区水务局2021年度部门整体支出绩效自评报告';
const ON_COVER = ['reportYear', 'departmentName'];

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'parts add up to the whole, and say nothing themselves',
    '三、预算执行¶支出100万元：基本60万元（人员50万元、公用10万元），项目40万元。',
    [
      'executedAmount 100',
      'executedBasicAmount 60',
      'executedProjectAmount 40',
      'personnelAmount 50',
      'operatingAmount 10',
    ],
  ],
  [
    'parts that do not add up are not read',
    '三、预算执行¶支出100万元：基本60万元（人员50万元、公用11万元），项目41万元。',
    [],
  ],
  [
    'a rate is the quotient of two amounts',
    '三、预算执行¶全年指标200万元，支出190万元，执行率95%。',
    ['adjustedBudget 200', 'executedAmount 190', 'executionRate 95'],
  ],
  [
    'a rate that is cut off, not rounded, is a quotient too',
    '三、预算执行¶全年指标300万元，支出200万元，执行率66.66%。',
    ['adjustedBudget 300', 'executedAmount 200', 'executionRate 66.66'],
  ],
  [
    'a rate of something else proves nothing',
    '三、预算执行¶全年指标200万元，支出190万元，执行率90%。',
    [],
  ],
  [
    'the budget at the start and the change make the adjusted one',
    '二、预算编制¶年初批复120万元，年中追加30万元，调整后150万元。',
    ['initialBudget 120', 'adjustedBudget 150'],
  ],
  [
    'this year, last year and the change agree',
    '三、预算执行¶全年支出100万元，其中基本支出60万元、项目支出40万元，比上年支出80万元增加20万元。',
    [
      'executedAmount 100',
      'executedBasicAmount 60',
      'executedProjectAmount 40',
      'previousExecutedAmount 80',
    ],
  ],
  [
    'the change and its rate agree with this year',
    '二、预算编制¶财政批复部门预算525万元，比上年增加25万元，增长5%。',
    ['initialBudget 525', 'budgetIncreaseAmount 25', 'budgetIncreaseRate 5'],
  ],
  [
    'a decrease is no increase',
    '二、预算编制¶财政批复部门预算475万元，比上年减少25万元，下降5%。',
    ['initialBudget 475'],
  ],
  [
    'an aspect that nothing says is that of the whole',
    '一、收支情况¶部门整体实际支出100万元。¶二、基本支出¶基本支出60万元，用于机关运转。¶三、项目支出¶项目支出40万元，用于防汛。',
    ['executedAmount 100', 'executedBasicAmount 60', 'executedProjectAmount 40'],
  ],
  [
    'unless two wholes have one amount',
    '一、收支情况¶年初预算100万元，实际支出100万元。¶二、基本支出¶基本支出60万元，用于机关运转。¶三、项目支出¶项目支出40万元，用于防汛。',
    ['initialBudget 100', 'executedAmount 100'],
  ],
  [
    'a short name counts only where its whole is spoken of',
    '四、三公经费¶预算8万元，支出6万元。公车：预算5万元，支出4万元。接待：预算3万元，支出2万元。',
    [
      'threePublicExpensesBudget 8',
      'threePublicExpensesAmount 6',
      'officialVehicleBudget 5',
      'officialVehicleAmount 4',
      'receptionExpenseBudget 3',
      'receptionExpenseAmount 2',
    ],
  ],
  ['and not elsewhere', '四、车辆管理¶公车：预算5万元，支出4万元。', []],
  [
    'what is unknown before a colon is somebody else’s',
    '三、项目支出¶预算40万元，支出38万元，执行率95%。抚恤补助：预算20万元，支出18万元，执行率90%。',
    ['executedProjectAmount 38', 'projectExecutionRate 95'],
  ],
];

test.for(CASES)('%s', async ([, text, due]) => {
  const lines = [
    TITLE,
    '（虚构示例数据）',
    ...text.split('¶'),
    '附件：部门决算表、财政拨款表从略。',
  ];
  const html = lines.map((line) => `<p>${line}</p>`).join('\n');
  const outcome = await read(new TextEncoder().encode(html), '例.html', '');
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  const figures = outcome.value.figures.filter(({ fact }) => !ON_COVER.includes(fact.id));
  const got = figures.map(({ fact, value }) => `${fact.id} ${value}`);
  expect(got.toSorted()).toEqual(due.toSorted());
});
