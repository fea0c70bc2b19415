/** Reads checks.yaml: the general checks, or a report's own, which may adopt a general one under its own number. */
import type { Entry } from '../model/entry.ts';
import { quoted } from '../model/problem.ts';
import { CATEGORIES, type Check } from './check.ts';
import type { CheckWords } from './check-words.ts';
import { CHECK_KINDS } from './kinds/index.ts';

export interface OwnChecks {
  readonly checks: readonly Check[];
  /** General checks that the report's own list already names. */
  readonly adopted: ReadonlySet<string>;
}

export function readChecks(file: Entry, words: CheckWords): readonly Check[] {
  return readList(file, words, []).checks;
}

export function readOwnChecks(
  file: Entry,
  words: CheckWords,
  general: readonly Check[],
): OwnChecks {
  return readList(file, words, general);
}

function readList(file: Entry, words: CheckWords, general: readonly Check[]): OwnChecks {
  const adopted = new Set<string>();
  const seen = new Set<string>();
  const checks = file.items().flatMap((entry): Check[] => {
    const id = entry.text('编号');
    if (seen.has(id)) entry.problem(`编号${quoted(id)}第二次出现`, '不重复的编号', '请改正');
    seen.add(id);
    const check = entry.has('采用')
      ? adopt(id, entry, general, adopted)
      : readOwn(id, entry, words, adopted);
    return check ? [check] : [];
  });
  return { checks, adopted };
}

function adopt(
  id: string,
  entry: Entry,
  general: readonly Check[],
  adopted: Set<string>,
): Check | undefined {
  const name = entry.text('采用');
  const check = general.find((each) => each.id === name);
  const own = readWords(entry);
  const from = entry.optionalText('由');
  entry.done();
  if (!check) entry.problem(quoted(name), 'data/checks.yaml 里的编号', '请改正「采用」');
  if (adopted.has(name))
    entry.problem(quoted(name), '没有采用过的编号', '一条通用核对只采用一次，请删去一条');
  adopted.add(name);
  if (!check) return undefined;
  const words = {
    remark: own.remark || check.remark,
    question: own.question || check.question,
    hint: own.hint || check.hint,
  };
  return { ...check, ...words, id, number: id, from };
}

/** 替代: stands in place of a general check whose evidence does not fit this report. */
function readOwn(
  id: string,
  entry: Entry,
  words: CheckWords,
  adopted: Set<string>,
): Check | undefined {
  const replaced = entry.optionalText('替代');
  if (replaced !== '') adopted.add(replaced);
  return readCheck(id, entry, words);
}

function readCheck(id: string, entry: Entry, words: CheckWords): Check | undefined {
  const categoryName = entry.text('类别');
  const category = CATEGORIES.find((each) => each === categoryName);
  const kind = CHECK_KINDS.find((each) => entry.has(each.key));
  if (!category) {
    entry.problem(quoted(categoryName), CATEGORIES.join('、'), '请从中选一个');
    return undefined;
  }
  if (!kind) {
    const known = CHECK_KINDS.map((each) => each.key).join('、');
    entry.problem(
      `键 ${entry.keys().join('、')}`,
      `一种核对：${known}`,
      '请照 data/README.md 改写',
    );
    return undefined;
  }
  const check = {
    id,
    number: id,
    name: entry.text('名称'),
    category,
    ...readWords(entry),
    run: kind.read(entry.at(kind.key), words),
    stage: kind.stage ?? ('figures' as const),
    wholeTables: kind.isOfWholeTables ? tablesOf(entry.at(kind.key), words) : [],
    from: entry.optionalText('由'),
  };
  entry.done();
  return check;
}

const QUESTION = '一句以“请”开头、以句号以外的字结尾的话';

/** What is said beside a result, apart from the result itself. */
function readWords(entry: Entry): Pick<Check, 'remark' | 'question' | 'hint'> {
  const question = entry.optionalText('询问');
  if (question !== '' && !/^请.*[^。]$/.test(question))
    entry.at('询问').problem(quoted(question), QUESTION, '请改写：它会写进给部门的询问函');
  const remark = unfolded(entry.optionalText('说明'));
  return { remark, question, hint: entry.optionalText('经办提示') };
}

/** A line folded in YAML comes out with a space, which Chinese does not have. */
function unfolded(text: string): string {
  return text.replace(/(?<=[\p{Script=Han}，。；：、（）]) (?=[\p{Script=Han}（])/gu, '');
}

/** A name that is not known is told by the kind itself. */
function tablesOf(body: Entry, { tables }: CheckWords): readonly string[] {
  const names = body.at('表');
  const listed = names.isText ? [names] : names.items();
  return listed.flatMap(({ value }) => tables.find(({ name }) => name === value)?.id ?? []);
}
