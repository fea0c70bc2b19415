/** Errors in the tables of final accounts: each with every check that must notice it. */
import { cell, misprinted, plant, type Plant } from './plant.ts';

const INCOME = 'final-income';
const SUMMARY = 'final-summary';
const FISCAL = 'final-fiscal-summary';
const SPENDING = 'final-expenditure';
const GENERAL = 'final-general-expenditure';
const BASIC = 'final-general-basic';
const TRAVEL = 'final-three-public';

export const FINAL_TABLE_PLANTS: readonly Plant[] = [
  plant(
    'G01',
    2021,
    'health',
    '决算总表的收入总计多印 10 万元，与支出总计不等',
    [cell(SUMMARY, '总计', '收入/决算数', '10.00')],
    ['T61', 'T64'],
  ),
  plant(
    'G02',
    2022,
    'health',
    '决算总表的其他收入多印 1 万元',
    [cell(SUMMARY, '其他收入', '决算数', '1.00')],
    ['T62'],
  ),
  plant(
    'G03',
    2023,
    'health',
    '决算总表的卫生健康支出少印 1 万元',
    [cell(SUMMARY, '卫生健康支出', '决算数', '-1.00')],
    ['T63'],
  ),
  // The year after opens with another number: that may be lawful, and is only a 提示.
  plant(
    'G04',
    2021,
    'housing-construction',
    '决算总表的年末结转多印 2 万元；下一年的年初数没有跟着错',
    [cell(SUMMARY, '年末结转和结余', '决算数', '2.00')],
    ['T65'],
  ),
  plant(
    'G05',
    2022,
    'housing-construction',
    '财政拨款决算总表的收入总计多印 8 万元',
    [cell(FISCAL, '总计', '收入/决算数', '8.00')],
    ['T66'],
  ),
  plant(
    'G06',
    2023,
    'housing-construction',
    '财政拨款决算总表的一行：合计不等于两本预算之和',
    [cell(FISCAL, '城乡社区支出', '一般公共预算财政拨款', '-1.00')],
    ['T67-3'],
  ),
  plant(
    'G07',
    2021,
    'education',
    '收入决算表的一项多印财政拨款 1 万元：这一行和上一级都合不上',
    [cell(INCOME, '2050202', '财政拨款收入', '1.00')],
    ['T68-7', 'T73-final-income-5-4'],
  ),
  plant(
    'G08',
    2022,
    'education',
    '支出决算表的普通教育（款）多印 5 万元，不是各项之和；教育支出（类）也就不是各款之和',
    [cell(SPENDING, '20502', '本年支出合计', '5.00'), cell(SPENDING, '20502', '项目支出', '5.00')],
    [
      'T73-final-expenditure-2-3',
      'T73-final-expenditure-2-5',
      'T73-final-expenditure-5-3',
      'T73-final-expenditure-5-5',
    ],
  ),
  plant(
    'G09',
    2023,
    'education',
    '支出决算表的一项少印基本支出 1 万元',
    [cell(SPENDING, '2050203', '基本支出', '-1.00')],
    ['T69-8', 'T73-final-expenditure-5-4'],
  ),
  plant(
    'G10',
    2021,
    'finance',
    '一般公共预算支出决算表的财政事务（款）多印项目支出 300 元',
    [cell(GENERAL, '20106', '项目支出', '300.00')],
    ['T70-3', 'T73-final-general-expenditure-2-6'],
  ),
  plant(
    'G11',
    2021,
    'health',
    '“三公”经费决算表的公务接待费多印 0.1 万元，合计没有跟着变',
    [cell(TRAVEL, '', '决算数/公务接待费', '0.10')],
    ['T71-1-7'],
  ),
  plant(
    'G12',
    2023,
    'housing-construction',
    '“三公”经费决算表的运行费少印 0.5 万元，小计没有跟着变',
    [cell(TRAVEL, '', '决算数/公务用车购置及运行费/公务用车运行费', '-0.50')],
    ['T72-1-9'],
  ),
  plant(
    'G13',
    2022,
    'housing-construction',
    '决算总表的本年收入合计多印 20 万元，与收入决算表不同',
    [cell(SUMMARY, '本年收入合计', '决算数', '20.00')],
    ['T62', 'T64', 'T74'],
  ),
  plant(
    'G14',
    2023,
    'finance',
    '决算总表的本年支出合计多印 100 元，与支出决算表不同',
    [cell(SUMMARY, '本年支出合计', '决算数', '100.00')],
    ['T63', 'T75'],
  ),
  plant(
    'G15',
    2022,
    'finance',
    '财政拨款决算总表的本年支出合计少印 9 万元，与支出决算表、与报告正文都不同',
    [
      cell(FISCAL, '本年支出合计', '合计', '-90000.00'),
      cell(FISCAL, '本年支出合计', '一般公共预算财政拨款', '-90000.00'),
    ],
    ['T76', 'T86'],
  ),
  plant(
    'G16',
    2022,
    'education',
    '基本支出决算表的合计多印 3 万元：不是人员与公用之和，也与支出决算表不同',
    [cell(BASIC, '合计', '决算数', '3.00')],
    ['T73-final-general-basic-34-3', 'T77', 'T78'],
  ),
  plant(
    'G17',
    2022,
    'health',
    '一般公共预算支出决算表的年初预算数多印 500 万元，与公开的预算不同',
    [cell(GENERAL, '合计', '年初预算数', '500.00')],
    ['T73-final-general-expenditure-1-3', 'T79'],
    '金额重大',
  ),
  plant(
    'G18',
    2023,
    'health',
    '“三公”经费决算表的万元印成元：与报告正文差一万倍；照元读，合计也没有尾差可容',
    [misprinted(TRAVEL, '元')],
    ['T71-1-1', 'T71-1-7', 'T82'],
  ),
  plant(
    'G19',
    2021,
    'finance',
    '财政拨款决算总表的年末结转多印 5,000 元，与报告正文不同',
    [
      cell(FISCAL, '年末财政拨款结转和结余', '合计', '5000.00'),
      cell(FISCAL, '年末财政拨款结转和结余', '一般公共预算财政拨款', '5000.00'),
    ],
    ['T88'],
  ),
];
