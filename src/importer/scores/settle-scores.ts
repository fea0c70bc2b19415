/** 合计核对: the rows of one scoring table against its total; nothing is corrected. */
import { sum, ZERO, type Decimal } from '../../engine/model/decimal.ts';
import type { FoundScore } from '../imported.ts';
import {
  callRow,
  type ScoreReading,
  type ScoreRow,
  type TableReading,
  type Total,
} from './score-row.ts';
import { solve } from './solve.ts';

export function settleScores(table: TableReading, textTotal: Decimal | undefined): ScoreReading {
  const { total } = table;
  const open = table.rows.filter(({ candidates }) => candidates.length > 1);
  const rows = open.length > 0 ? decide(table, total?.value ?? textTotal) : table.rows;
  const undecided = open.flatMap(({ indicator, item }) =>
    rows.filter(
      (row) => row.indicator === indicator && row.item === item && row.candidates.length !== 1,
    ),
  );
  const read = rows.filter(({ candidates }) => candidates.length === 1);
  const fault = checkTotals(table, read, textTotal);
  return {
    scores: read.flatMap((row) => scoreOf(row, fault.rows.includes(row) ? fault.rowDoubt : '')),
    total,
    doubts: [
      ...table.doubts,
      ...undecided.map(
        (row) =>
          `指标${callRow(row)}后面印了几个数，不能断定哪个是自评得分，没有读入，请对照原文填写。`,
      ),
      ...fault.doubts,
    ],
  };
}

/** The total decides only when every row has a number; a bare 100 may as well be the sum of the full marks. */
function decide({ rows }: TableReading, total: Decimal | undefined): readonly ScoreRow[] {
  const fullMarks = sum(rows.map((row) => row.fullMarks));
  const isComplete = rows.every(({ candidates }) => candidates.length > 0);
  if (!total || !isComplete || total.eq(fullMarks)) return rows;
  return solve(rows, total) ?? rows;
}

interface Fault {
  readonly rows: readonly ScoreRow[];
  readonly rowDoubt: string;
  readonly doubts: readonly string[];
}

function checkTotals(
  { rows, total }: TableReading,
  read: readonly ScoreRow[],
  textTotal: Decimal | undefined,
): Fault {
  const doubts: string[] = [];
  if (total && textTotal && !total.value.eq(textTotal))
    doubts.push(
      `评分表的合计印作 ${total.value.toString()} 分，正文的自评总分是 ${textTotal.toString()} 分，两处不同，请核对。`,
    );
  const value = total?.value ?? textTotal;
  if (!value || read.length === 0) return { rows: [], rowDoubt: '', doubts };
  const added = sum(read.map(valueOf));
  const missing = sum(rows.filter((row) => !read.includes(row)).map((row) => row.fullMarks));
  const gap = value.minus(added);
  // What the rows without a score can hold may be what is missing.
  if (gap.gte(ZERO) && gap.lte(missing)) return { rows: [], rowDoubt: '', doubts };
  const rowDoubt = `读出的各行相加为 ${added.toString()} 分，合计印作 ${value.toString()} 分，相差 ${gap.abs().toString()} 分`;
  const alone = read.filter((row) => {
    const put = valueOf(row).plus(gap);
    return put.gte(ZERO) && put.lte(row.fullMarks);
  });
  // Where no single row can make up for it, several are wrong, or the total is.
  const suspects = missing.isZero() && alone.length > 0 ? alone : read;
  return {
    rows: suspects,
    rowDoubt,
    doubts: [
      ...doubts,
      `${rowDoubt}：不是读错就是原文不等，请逐行核对；可能在${suspects.map(callRow).join('、')}，也可能是合计本身${placeText(total)}。`,
    ],
  };
}

function placeText(total: Total | undefined): string {
  return total ? '' : '（合计取自正文）';
}

function valueOf({ candidates }: ScoreRow): Decimal {
  return candidates[0]?.value ?? ZERO;
}

function scoreOf(row: ScoreRow, fault: string): readonly FoundScore[] {
  const [candidate] = row.candidates;
  if (!candidate) return [];
  return [
    {
      indicator: row.indicator,
      item: row.item,
      score: candidate.printed,
      place: candidate.place,
      quote: `${row.name}${row.item === '' ? '' : ` 第 ${row.item} 项`}：${candidate.printed}`,
      doubt: [row.doubt, fault].filter((each) => each !== '').join('；'),
    },
  ];
}
