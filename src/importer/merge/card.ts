/** report.yaml after an import: only the lines that name the document change; comments and everything else stay. */
import { isMap, isScalar, parseDocument, Scalar } from 'yaml';
import { oneLine } from './csv-text.ts';
import type { DocumentOrigin } from './reading.ts';
import { decideMerge, takesTheirs, type Accepts, type Merged, type Version } from './three-way.ts';

/** Keys of the card that an import fills in, with their path in report.yaml. */
const PATHS: readonly (readonly [key: keyof DocumentOrigin, path: readonly string[]])[] = [
  ['标题', ['标题']],
  ['名称', ['文件', '名称']],
  ['形式', ['文件', '形式']],
  ['行数', ['文件', '行数']],
  ['sha256', ['文件', 'sha256']],
  ['说明', ['文件', '说明']],
];

/** What a person wrote there is no reading of the document: an import has nothing against it. */
const OWN_WORDS = '说明';

/** What --accept may name of the card. */
export const CARD_KEYS: readonly string[] = PATHS.map(([key]) => key);

export interface MergedCard {
  /** The same text when nothing changes. */
  readonly text: string;
  readonly merged: readonly Merged[];
}

/** @param base of the last import; undefined where there was none */
export function mergeCard(
  text: string,
  base: DocumentOrigin | undefined,
  origin: DocumentOrigin,
  accepts: Accepts,
): MergedCard {
  // Every scalar is text, as the dataset reads it: 0123 is no number and 否 no boolean.
  const document = parseDocument(text, { schema: 'failsafe' });
  const merged = PATHS.map(([key, path]): Merged => {
    const stands = document.getIn(path);
    const mine = typeof stands === 'string' ? stands : '';
    const isOwnWords = key === OWN_WORDS && mine !== '' && mine !== base?.[key];
    const versions = {
      base: versionOf(base?.[key]),
      mine: versionOf(mine),
      theirs: versionOf(isOwnWords ? mine : oneLine(origin[key])),
    };
    const verdict = decideMerge(versions, accepts(key));
    return { kind: 'card', key, name: path.join(' › '), verdict, ...versions };
  });
  const taken = merged.filter(({ verdict }) => takesTheirs(verdict));
  for (const { key, theirs } of taken) {
    const path = PATHS.find(([each]) => each === key)?.[1] ?? [];
    if (path.length > 1 && !isMap(document.get('文件'))) continue;
    setText(document, path, theirs?.value ?? '');
  }
  return { text: taken.length > 0 ? document.toString({ lineWidth: 0 }) : text, merged };
}

/** Changes the scalar in place, so that the hint behind it stays. */
function setText(
  document: ReturnType<typeof parseDocument>,
  path: readonly string[],
  value: string,
): void {
  const node: unknown = document.getIn(path, true);
  const scalar = new Scalar(value);
  if (isScalar(node) && typeof node.comment === 'string') scalar.comment = node.comment;
  if (/^[0-9]|^$/.test(value)) scalar.type = 'QUOTE_DOUBLE';
  document.setIn(path, scalar);
}

function versionOf(value: string | undefined): Version | undefined {
  return value === undefined || value === '' ? undefined : { value, place: '' };
}
