/** 待办 and 提醒: what is told. */
import type { Problem } from '../engine/model/problem.ts';

export interface Reminder {
  /** 待办 something is missing; 提醒 something is unusual and may be right. */
  readonly kind: '待办' | '提醒';
  readonly problem: Problem;
}

export type Remind = (
  file: string,
  problem: Omit<Problem, 'file'>,
  kind?: Reminder['kind'],
) => void;
