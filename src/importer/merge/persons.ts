/** 个人信息: names and telephone numbers are neither kept nor quoted. Lines are masked behind their labels. */

// Not in data/: a word taken out of a list there by mistake would publish somebody's name.

const LABELS = [
  '单位负责人',
  '部门负责人',
  '分管负责人',
  '法定代表人',
  '负责人签字',
  '项目负责人',
  '财务负责人',
  '负责人',
  '填报人',
  '填表人',
  '编制人',
  '经办人',
  '审核人',
  '复核人',
  '联系人',
  '联系方式',
  '联系电话',
  '办公电话',
  '电话',
  '手机',
  '传真',
  '电子邮箱',
  '邮箱',
];
/** A label that is followed by a colon, a bracket, a blank or the end: “负责人才工作” is none. */
const LABEL = new RegExp(
  `(?:${LABELS.join('|')})[ \\u3000]?(?:[（(][^）)]{0,12}[）)])?\\s?(?:[:：,，|]|\\s|$)`,
);
const NUMBER =
  /(?<![0-9A-Za-z.,，])(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|[（(]?0\d{2,3}[）)]?[-－— ]?[2-8]\d{6,7})(?![0-9A-Za-z])/;

export const MASK = '（个人信息，不显示）';

/** Where a line's personal part begins; undefined when it has none. */
export function personsFrom(text: string): number | undefined {
  const folded = digitsFolded(text);
  const label = LABEL.exec(folded);
  const number = NUMBER.exec(folded);
  const starts = [label && label.index + label[0].length, number?.index];
  const known = starts.filter((each): each is number => typeof each === 'number');
  return known.length > 0 ? Math.min(...known) : undefined;
}

/** The label stands at the end: what it names is printed on the next line. */
export function endsWithLabel(text: string): boolean {
  const from = personsFrom(text);
  return from !== undefined && text.slice(from).trim() === '';
}

/** The text without what stands behind such a label, or from a telephone number on. */
export function withoutPersons(text: string): string {
  const from = personsFrom(text);
  return from === undefined || endsWithLabel(text) ? text : `${text.slice(0, from)}${MASK}`;
}

/** One unit for one unit, so that places in the folded text are those of the text. */
function digitsFolded(text: string): string {
  return text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}
