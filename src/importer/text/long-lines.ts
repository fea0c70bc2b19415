/** 过长的一行: a line without a stop is no sentence, and no phrase is looked for in it. That must be said. */
import type { SourceDocument } from '../document.ts';
import { spansInWords } from '../readers/refusal.ts';
import type { Sentence } from './sentences.ts';

/** @returns one sentence for all lines that hold digits and were not read as sentences */
export function unreadLines(
  sentences: readonly Sentence[],
  longest: number,
  { format }: SourceDocument,
): readonly string[] {
  const long = sentences.flatMap(({ passage: { text, origins } }) =>
    text.length > longest && /\d/.test(text)
      ? origins.filter(({ line }) => line.text.length > longest).map(({ line }) => line)
      : [],
  );
  const places = [...new Set(long.map(({ number, page }) => page ?? number))];
  if (places.length === 0) return [];
  const unit = format === 'pdf' ? '页' : '行';
  return [
    `第 ${spansInWords(places)} ${unit}有超过 ${longest} 字而没有句号的一行，其中的句子没有辨认，里面的数请对照原文填写。`,
  ];
}
