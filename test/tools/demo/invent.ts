/** As many invented departments as asked for, to measure with: small and large, of every category. */
import { DEFAULTS, type DemoDepartment } from './departments/department.ts';
import { dice } from './rng.ts';

const CATEGORIES = ['综合管理', '经济发展', '社会民生', '城市建设', '街道'] as const;

/** The first departments stay what they are when more are asked for. */
export function inventDepartments(count: number, seed: string): readonly DemoDepartment[] {
  return Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(4, '0');
    const roll = dice(`${seed}|${number}|department`);
    return {
      ...DEFAULTS,
      id: `department-${number}`,
      name: `示例区第 ${number} 部门`,
      short: `第 ${number} 部门`,
      category: CATEGORIES[index % CATEGORIES.length] ?? CATEGORIES[0],
      note: '虚构示例数据',
      duty: '只用来测量速度，没有职责',
      budget: roll.between(800, 9000) * roll.pick([1, 1, 3, 10, 30]),
      projects: roll.between(300, 950),
      cumulative: roll.oneIn(4),
      travels: roll.oneIn(3),
      petty: roll.oneIn(5),
      style: roll.pick(['plain', 'plain', 'trimmed', 'fine']),
    };
  });
}
