/** The words of an invented report: its card and a summary of two or three sentences. */
import type { DemoDepartment } from './departments/department.ts';
import type { FigureRow } from './print-style.ts';
import { dice, type Dice } from './rng.ts';

export const FICTION = '虚构示例数据';

export function summarize(
  seed: string,
  department: DemoDepartment,
  year: number,
  rows: readonly FigureRow[],
): string {
  const roll = dice(`${seed}|${department.id}|${String(year)}|words`);
  const say = (id: string): string | undefined => {
    const row = rows.find(({ fact, status }) => fact.id === id && status === '已公布');
    return row && (row.unit === '%' ? `${row.value}%` : `${row.value} ${row.unit}`);
  };
  const sentences = [money(roll, year, say), detail(roll, say)].filter((each) => each !== '');
  const lead = `${department.name}${department.duty}。`;
  const rest =
    sentences.length > 0 ? sentences.join('') : '这份报告公布的数很少，多数指标没有数字。';
  return `${FICTION}。${lead}${rest}\n`;
}

type Say = (id: string) => string | undefined;

function money(roll: Dice, year: number, say: Say): string {
  const [initial, adjusted] = [say('initialBudget'), say('adjustedBudget')];
  const [executed, rate] = [say('executedAmount'), say('executionRate')];
  if (!adjusted || !executed || !rate) return '';
  const y = String(year);
  return roll.pick([
    `${y} 年调整预算 ${adjusted}，实际支出 ${executed}，执行率 ${rate}。`,
    `${y} 年年初安排 ${initial ?? adjusted}，年中调整为 ${adjusted}，到年末支出 ${executed}。`,
    `它在 ${y} 年花了 ${executed}，占调整预算的 ${rate}。`,
  ]);
}

function detail(roll: Dice, say: Say): string {
  const options = [
    sentence('其中项目支出 ', say('executedProjectAmount'), '。'),
    sentence('政府采购执行率 ', say('procurementExecutionRate'), '。'),
    sentence('三公经费实际支出 ', say('threePublicExpensesAmount'), '。'),
    sentence('年末在编 ', say('fundedStaffCount'), '。'),
    sentence('全年收到信访 ', say('petitionCount'), '。'),
  ].filter((each) => each !== '');
  return options[roll.between(0, Math.max(0, options.length - 1))] ?? '';
}

function sentence(before: string, value: string | undefined, after: string): string {
  return value === undefined ? '' : `${before}${value}${after}`;
}

export function reportCard(
  department: DemoDepartment,
  year: number,
  rubric: string,
  sha256: string,
  retrieved: string,
): string {
  const y = String(year);
  return `标题: ${y} 年度${department.name}部门整体支出绩效自评报告（虚构示例）
部门: ${department.id}
年度: "${y}"
评分标准: ${rubric}
文件:
  名称: figures.csv
  形式: 程序生成
  sha256: ${sha256}
  网址: ""
  取得日期: ${retrieved}
  说明: ${FICTION}；没有原件，页码也是虚构的。sha256 是本文件夹 figures.csv 的。
虚构: 是
个人信息: 不涉及
`;
}
