/** The figures against the document itself, where it lies beside the project; it is not part of the repository. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Source } from '../src/engine/model/source.ts';
import { PROJECT_ROOT, publications } from './helpers/data.ts';

const SEED = join(PROJECT_ROOT, '../shared/seed');

/**
 * Whether the print stands there by itself, digit for digit; full-width forms are folded and spaces
 * within it ignored. 4 is not found in 14, 4.5 or 1,400.
 */
function stands(printed: string, passage: string): boolean {
  const characters = Array.from(printed.normalize('NFKC').replace(/\s/g, ''));
  const spaced = characters.map((each) => RegExp.escape(each)).join('\\s*');
  const alone = /^\d/.test(printed) ? `(?<!\\d|\\d[.,])${spaced}(?!\\d|[.,]\\d)` : spaced;
  return new RegExp(alone).test(passage.normalize('NFKC'));
}

test('a number is found only where it stands by itself', () => {
  const passages = ['共4家', '共14家', '4.5', '1,400', '3.4', '4,000', '，4。'];
  expect(passages.filter((passage) => stands('4', passage))).toEqual(['共4家', '，4。']);
  expect(stands('41,581.76', '预算数 41，581.76 万元')).toBe(true);
  expect(stands('22 号', '〔2019〕22号')).toBe(true);
  expect(stands('536.83', '536.83 41,044.93 41,581.76')).toBe(true);
  expect(stands('73,069.13', '73,069.31')).toBe(false);
});

const documents = publications()
  .map(({ record }) => ({ record, path: join(SEED, record.card.fileName) }))
  .filter(({ path }) => existsSync(path));

test.skipIf(!existsSync(SEED))('a document lies beside the project', () => {
  expect(documents.length).toBeGreaterThan(0);
});

describe.for(documents)('$record.card.fileName', ({ record, path }) => {
  const text = readFileSync(path, 'utf8').trimEnd();
  const lines = text.split(/\r?\n/);

  /** The cited places at which the print is not to be found. */
  function astray(printed: string, source: Source): readonly string[] {
    return source.lines
      .filter(({ from, to }) => {
        const passage = lines.slice(from - 1, to).join('');
        return !stands(printed, passage);
      })
      .map(({ from, to }) => `${printed} in ${String(from)}-${String(to)}`);
  }

  test('the document is the one that was read', () => {
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(record.card.sha256).toBe(sha256);
    expect(record.card.lineCount).toBe(String(lines.length));
  });

  const figures = record.figures.filter(({ status }) => status === 'published');
  test.for(figures)('$fact.id is printed on every line it cites', (figure) => {
    expect(astray(figure.printed, figure.source)).toEqual([]);
  });

  test.for([...record.scores])('$indicator has its score on the cited line', (score) => {
    expect(astray(score.printed, score.source)).toEqual([]);
  });
});
