/** What a saved file may change (commas, a unit that the head names) and what it may not. */
import { describe, expect, it } from 'vitest';

import { compareDownload, sameCell } from './downloads.ts';

describe('a cell', () => {
  it.each([
    ['292,027.21', '292027.21', '预算数（万元）'],
    ['60,177.09 万元', '60177.09', '差额（万元，另有单位的照写）'],
    ['0.01 元', '0.01 元', '差额（万元，另有单位的照写）'],
    ['3 分', '3', '涉及分值（分）'],
    ['0.01 元', '0.000001', '差额（万元，另有单位的照写）'],
    ['121,130.99 万元', '121130.98569', '差额（万元，另有单位的照写）'],
    ['第 20 日', '20', '日数'],
    ['-', '-', '比例'],
    ['▲ 不符', '不符', '结论'],
    ['99.13%', '99.13%', '执行率'],
  ])('%s may be saved as %s', (shown, saved, column) => {
    expect(sameCell(shown, saved, column)).toBe(true);
  });

  it.each([
    ['-', "'-", '比例'],
    ['-', '', '比例'],
    ['0.01 元', '0.01', '差额（万元，另有单位的照写）'],
    ['292,027.21', '292027.20', '预算数（万元）'],
    ['121,130.98 万元', '121130.98569', '差额（万元，另有单位的照写）'],
    ['第 20 日', '20', '页'],
    ['—', '0', '差额（万元）'],
    ['99.13%', '99.13', '执行率'],
  ])('%s may not be saved as %s', (shown, saved, column) => {
    expect(sameCell(shown, saved, column)).toBe(false);
  });
});

describe('a file', () => {
  const columns = [
    { name: '项目', cells: ['甲'] },
    { name: '执行率（万元）', cells: ['99.13%'] },
  ];

  it('names no rate as an amount', () => {
    const { differences } = compareDownload(columns, [
      ['项目', '执行率（万元）'],
      ['甲', '99.13%'],
    ]);
    expect(differences).toEqual(['head 执行率（万元） — a rate: 99.13%']);
  });

  it('has every row and every column', () => {
    expect(compareDownload(columns, [['项目'], ['甲']]).differences).not.toEqual([]);
    expect(compareDownload(columns, [['项目', '执行率（万元）']]).differences).not.toEqual([]);
  });
});
