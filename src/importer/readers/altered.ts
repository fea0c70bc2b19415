/** A part of a Word file or workbook that is not what was packed: a number in it may be another. */
import { refuse, type Refusal } from './refusal.ts';

export function altered(file: string, part: string): Refusal {
  return refuse(
    file,
    `部件 ${part.slice(0, 80)} 的内容与文件里记的长度或校验值（CRC-32）不符，文件传坏了或被改动过`,
    '每个部件都与校验值相符',
    '请重新下载或复制原来的文件，再导入；仍然不行的，打开核对以后另存为新文件',
  );
}
