/** Parts that rubrics and their indicators have in common. */
import { Decimal, sum, ZERO } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { quoted } from '../model/problem.ts';
import { parseSpans, type Span } from '../model/source.ts';
import { decimalOrPercent } from '../model/decimal.ts';

export function readRubricHead(entry: Entry): { id: string; name: string; fullMarks: Decimal } {
  const id = entry.text('标识');
  if (!/^[a-z]+(-[a-z]+)*$/.test(id))
    entry.problem(quoted(id), '小写英文加连字符的标识', '请改正「标识」，它也是网址的一部分');
  return { id, name: entry.text('名称'), fullMarks: readMarks(entry, '分值') };
}

export function readMarks(entry: Entry, key: string): Decimal {
  const text = entry.text(key);
  const marks = decimalOrPercent(text);
  if (marks?.gt(0)) return marks;
  entry.at(key).problem(quoted(text), '大于零的分值', '请对照评分表改正');
  return ZERO;
}

export function checkRubricMarks(
  entry: Entry,
  name: string,
  fullMarks: Decimal,
  parts: readonly { readonly fullMarks: Decimal }[],
): void {
  const total = sum(parts.map((part) => part.fullMarks));
  if (total.eq(fullMarks)) return;
  entry.problem(
    `下一级分值合计 ${total.toString()}`,
    `“${name}”的 ${fullMarks.toString()} 分`,
    '请对照评分表改正；印刷有误时写明「勘误」',
  );
}

export function readLines(entry: Entry): readonly Span[] {
  const text = entry.text('行');
  const spans = parseSpans(text);
  if (!spans) entry.problem(quoted(text), '行号，如 887-2173', '请改正');
  return spans ?? [];
}
