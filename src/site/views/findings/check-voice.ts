/**
 * 三种说法 of one cause from the same figures: what is known, for readers; the question of a formal letter; and the
 * hint for staff. A letter names no code of ours, passes no judgement, and tells only what the department printed.
 */
import type { Cause } from '../../../engine/checks/causes/cause.ts';
import { statementKeys, type OtherReading } from '../../../engine/checks/causes/statement.ts';
import type { CheckResult } from '../../../engine/checks/check.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { Figure } from '../../../engine/model/figure.ts';
import type { Phrase } from '../../../engine/model/phrase.ts';
import { joinSources } from '../../../engine/model/source.ts';
import { differenceText } from './check-row.ts';
import { letterPlace, printedText, sentence } from '../format.ts';

export interface Voices {
  /** For readers: the figures and how they differ. */
  readonly known: string;
  /** A paragraph of a formal letter. */
  readonly letter: string;
  /** For staff: what to look at first; '' where nothing is known. */
  readonly hint: string;
}

const ASK = '请核实上述各数，如有误请予更正';
const ASK_UNIT = '请核实其计量单位是元还是万元，如系印误请予更正';

export function causeVoices(publication: Publication, cause: Cause): Voices {
  const { check } = cause.principal;
  return {
    known: known(cause),
    letter: `${letterBody(publication, cause)}${alsoAsked(cause)}`,
    hint: check.hint,
  };
}

/** The report, or the documents in whose tables the figures stand: a letter must name what was read. */
export function addressed({ record }: Publication, figures: readonly Figure[] = []): string {
  const tables = figures.flatMap(({ cell }) => cell?.table ?? []);
  const documents = tables.flatMap(({ document }) =>
    record.disclosures.filter(({ id }) => id === document).map(({ title }) => title),
  );
  const isOfReport = documents.length === 0 || figures.some(({ cell }) => !cell?.table.document);
  const titles = [...(isOfReport ? [record.card.title] : []), ...documents];
  return `贵单位${[...new Set(titles)].map((each) => `《${each}》`).join('、')}`;
}

function known(cause: Cause): string {
  const { principal, kind } = cause;
  if (kind === 'unit') return unitKnown(cause);
  const said = sentence(principal.message);
  const [first] = cause.readings;
  // That a figure alone agrees once it is replaced says nothing.
  if (kind !== 'value' || !first || cause.consequences.length === 0) return said;
  return `${said}。把${first.map(readAs).join('、')}，这一处和牵连的各处就都相合`;
}

function readAs({ statement, to }: OtherReading): string {
  return `${statement.figure.fact.name}读作 ${printedText(to, true)}`;
}

/** Read in the other unit the sum holds; as printed it does not. */
function unitKnown(cause: Cause): string {
  const { readings } = cause;
  const printed = readings.map((changes) => changes.map(unitPrinted).join('、'));
  const [first] = readings;
  const units = [...new Set((first ?? []).map(({ to }) => to.unit?.id ?? ''))].join('、');
  const who = [...new Set(printed)].join('；或者');
  return `${who}。按${units}读，${proofText(cause, sentence)}；按所印的单位读则不合`;
}

/** What holds under the reading, in words, beside the figures that bear it out. */
function proofText(
  { principal, evidence, readings }: Cause,
  say: (said: Phrase) => string,
): string {
  const found = principal.proof ? principal : evidence.find(({ proof }) => !proof);
  if (!found) return '与其他各数相合';
  const others = found.used.filter((each) => !isRead(each, readings));
  const names = [...new Set(others.map(named))];
  // 121,143.10 万元 = 121,143.10 万元 would say nothing.
  if (names.length === 1) return `与${names.join('')}相合`;
  const equation = say(found.proof ?? found.message);
  return say === sentence || names.length === 0
    ? equation
    : `与${names.join('、')}核对，${equation}`;
}

/** Whether it is one of the figures that are read otherwise, or stands in a table that is. */
function isRead(figure: Figure, readings: Cause['readings']): boolean {
  const keys = statementKeys([figure]);
  return readings.flat().some(({ statement }) => keys.includes(statement.key));
}

function unitPrinted({ statement, to }: OtherReading): string {
  const { figure, table } = statement;
  if (table) return `${table.title}印的单位是${figure.unit?.id ?? ''}，疑为${to.unit?.id ?? ''}`;
  return `${figure.fact.name}印作 ${printedText(figure, true)}，疑为 ${printedText(to, true)}`;
}

function letterBody(publication: Publication, cause: Cause): string {
  const { principal, kind } = cause;
  if (kind === 'disclosure') return disclosureLetter(publication, principal);
  if (kind === 'unit') return unitLetter(publication, cause);
  const { used, lastYear, check, source } = principal;
  const begun = addressed(publication, used);
  const where = letterPlace(source);
  const ask = asked(principal, ASK);
  if (used.some(({ status }) => status === 'conflict')) return `${begun}${byPlace(used)}。${ask}。`;
  // A sentence over two reports, or of scores, names its figures itself.
  if (lastYear && used.length === 1) return `${begun}${overYears(principal)}。${ask}。`;
  if (lastYear) return `${begun}${where}：${neutral(principal.message)}。${ask}。`;
  if (used.length === 0)
    return `${begun}${where}，${check.name}：${neutral(principal.message)}。${ask}。`;
  return `${begun}${where}列${listing(principal)}。${worded(principal)}。${ask}。`;
}

/** A document is named by its kind: the report has nothing to do with when it came out. */
function disclosureLetter({ record }: Publication, principal: CheckResult): string {
  const kind = principal.standing?.rule.kind ?? '';
  return `贵单位 ${record.key.year} 年度${kind}，我们查到的情况是：${sentence(principal.message)}。${asked(principal, ASK)}。`;
}

/** 第 8 页列上年三公经费 1.00 元，2019 年度报告第 9 页列 2.00 元，两者相差 1.00 元 */
function overYears(result: CheckResult): string {
  const { used, lastYear = [], source, otherDocument = '' } = result;
  const then = joinSources(lastYear.map((each) => each.source));
  const values = [...new Set(lastYear.map((each) => printedText(each, true)))].join('、');
  const apart = apartText(result);
  const size = apart === '' ? '' : `，${apart}`;
  return `${letterPlace(source)}列${used.map(named).join('、')}，${otherDocument}${letterPlace(then)}列 ${values}${size}`;
}

/** A letter tells how far apart two numbers are, not which of them is the measure: without a sign. */
function apartText(result: CheckResult): string {
  const size = differenceText(result).replace('−', '');
  return size === '' ? '' : `两者相差 ${size}`;
}

/** 第 5、7 页列在编人数 44 人，第 18 页列 46 人 */
function byPlace(used: readonly Figure[]): string {
  const byValue = [...Map.groupBy(used, (each) => printedText(each, true))];
  return byValue
    .map(([value, same], index) => {
      const place = letterPlace(joinSources(same.map(({ source }) => source)));
      return `${place}列${index === 0 && same[0] ? `${nameOf(same[0])} ` : ' '}${value}`;
    })
    .join('，');
}

function unitLetter(publication: Publication, cause: Cause): string {
  const { readings } = cause;
  const figures = readings.flat().map(({ statement }) => statement.figure);
  const listed = [...new Set(readings.flat().map(({ statement }) => printedAs(statement)))].join(
    '、',
  );
  const [first] = readings;
  const [from, to] = [first?.[0]?.statement.figure.unit?.id, first?.[0]?.to.unit?.id];
  const place = letterPlace(joinSources(figures.map(({ source }) => source)));
  return `${addressed(publication, figures)}${place}列${listed}。按${to ?? ''}计，${proofText(cause, neutral)}；按${from ?? ''}计则不能相合${alsoPrinted(publication, readings)}。${ASK_UNIT}。`;
}

/** The same digits under the other unit in a table of the same report bear the misprint out. */
function alsoPrinted({ record }: Publication, readings: Cause['readings']): string {
  const reported = readings.flat().flatMap(({ statement, to }) => {
    if (statement.table || statement.figure.cell) return [];
    const { printed } = statement.figure;
    const table = record.tables.find(
      ({ document, unit, rows }) =>
        !document &&
        unit?.id === to.unit?.id &&
        rows.some((row) => row.some(({ text }) => text.trim() === printed)),
    );
    return table
      ? [
          `；同一报告${letterPlace(table.source)}的表“${table.title}”以${to.unit?.id ?? ''}列 ${printed}`,
        ]
      : [];
  });
  return [...new Set(reported)].join('');
}

/** Of a table its unit is told, not one number of many. */
function printedAs({ table, figure }: OtherReading['statement']): string {
  return table ? `${table.title}的单位为${figure.unit?.id ?? ''}` : named(figure);
}

function asked({ check }: CheckResult, otherwise: string): string {
  return check.question === '' ? otherwise : check.question;
}

/** What was passed on is named in the same paragraph, each once. In another unit it holds of itself. */
function alsoAsked({ consequences, kind }: Cause): string {
  if (kind === 'unit' || consequences.length === 0) return '';
  const own = Map.groupBy(consequences, ({ check }) => check.name);
  const reported = [...own].map(([name, [first]]) => {
    const figures = own.size === 1 && first?.used.length === 2 ? `（${listing(first)}）` : '';
    return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”${figures}`;
  });
  return `与此相应，${reported.join('、')}也请一并核实。`;
}

/** Name and value of every figure of it, each once. */
function listing({ used }: CheckResult): string {
  const distinct = new Map(used.map((each) => [named(each), each]));
  return [...distinct.keys()].join('、');
}

/** By the name that the department itself used: a letter must not put words into its report. */
function named(figure: Figure): string {
  return `${nameOf(figure)} ${printedText(figure, true)}`;
}

/** 两者相差 instead of signs that judge; two figures that are listed already are not listed again. */
function worded(result: CheckResult): string {
  const { message, left, used, isBound, lastYear } = result;
  if (left === undefined || used.length > 2) return `按此计算，${neutral(message)}`;
  const apart = apartText(result);
  const isListed = used.length === 2 && !isBound && !lastYear && apart !== '';
  return isListed ? apart : pairWords(message);
}

function pairWords(message: Phrase): string {
  return plainWords(message, '，另一处为 ');
}

function neutral(message: Phrase): string {
  return plainWords(message, '，所列为 ');
}

/** Signs and guesses stay on the page: a letter only sets two numbers side by side, and neither is the measure. */
function plainWords(message: Phrase, unequal: string): string {
  return sentence(message)
    .replaceAll(' ≠ 所印总分 ', '，所印总分为 ')
    .replaceAll(' ≠ 所印 ', unequal)
    .replaceAll(/ ≠ (?=\p{Script=Han})/gu, unequal.trimEnd())
    .replaceAll(/ [≠≈] /g, unequal)
    .replace(/，差 −?/, '，两者相差 ')
    .replace('，印刷值像是截尾而非四舍五入', '')
    .replace(/；此表另有 \d+ 处不能比较/, '');
}

function nameOf({ calledAs, fact }: Figure): string {
  return calledAs ?? fact.name;
}
