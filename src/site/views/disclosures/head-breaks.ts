/** 表头断行: long heads of published tables part between words, not inside them: 公务用车 | 购置费. */

/** Where the usual heads may part: before what is counted, or before the kind of money. */
const BREAK =
  /(?<=.)(?=购置|运行|维护费|（境）|财政拨款|(?<!财政)拨款收入|(?<=财政拨款)收入|预算财政|经营预算|支出决算)/;

/** The parts of a head in order, joined the head itself; one part where no place to break is known. */
export function headParts(text: string): readonly string[] {
  return text.split(BREAK);
}
