/** A document that broke the process in which it was read. */
import type { ReaderLimits } from '../../importer/readers/limits.ts';
import { refuse, sizeInWords, type Refusal } from '../../importer/readers/refusal.ts';

export interface Break {
  readonly isBroken: true;
  readonly cause: 'time' | 'memory';
}

const ACTION = '请确认是一份报告，没有损坏；必要时拆开再导入';

export function broken({ cause }: Break, name: string, limits: ReaderLimits): Refusal {
  const { maxSeconds, maxMemoryBytes } = limits;
  if (cause === 'time')
    return refuse(
      name,
      `${String(maxSeconds)} 秒还没有读完的文件`,
      `${String(maxSeconds)} 秒内读完`,
      ACTION,
    );
  const most = `内存不超过 ${sizeInWords(maxMemoryBytes)}`;
  return refuse(name, '一读就使程序中断的文件（多半是内存不够）', most, ACTION);
}
