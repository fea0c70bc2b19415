/** The invented departments of 示例区, in the order of its list: 24 of them exist in 2021. */
import type { DemoDepartment } from './department.ts';
import { OFFICES } from './offices.ts';
import { SERVICES } from './services.ts';

export const DEPARTMENTS: readonly DemoDepartment[] = [...OFFICES, ...SERVICES];
