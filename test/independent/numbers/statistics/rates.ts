/** Rates and amounts to compare by: as printed, else computed from printed amounts, else the word for why not. */
import { Exact } from '../../exact.ts';
import type { Status } from '../data/figures.ts';
import type { Dispute } from '../disputes/dispute.ts';
import type { Subject, World } from '../world.ts';
import { absent } from '../words.ts';

export interface Value {
  readonly number: Exact | undefined;
  readonly status: Status | 'not-computable' | 'incomplete' | 'disputed';
  /** Computed because it is not printed. */
  readonly isComputed: boolean;
  /** As printed, of a disputed figure. */
  readonly readings?: readonly Exact[];
  /** How it is disputed. */
  readonly doubt?: Dispute['kind'];
}

/** Amounts are added up on either side; the choices are tried in turn. */
interface Quotient {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

const threeBudgets = ['receptionExpenseBudget', 'officialVehicleBudget', 'overseasTravelBudget'];
const threeAmounts = ['receptionExpenseAmount', 'officialVehicleAmount', 'overseasTravelAmount'];

const quotients: Readonly<Record<string, readonly Quotient[]>> = {
  executionRate: [{ over: ['executedAmount'], under: ['adjustedBudget'] }],
  threePublicExpensesControlRate: [
    { over: ['threePublicExpensesAmount'], under: ['threePublicExpensesBudget'] },
    { over: threeAmounts, under: ['threePublicExpensesBudget'] },
    { over: ['threePublicExpensesAmount'], under: threeBudgets },
    { over: threeAmounts, under: threeBudgets },
  ],
  fundedStaffControlRate: [{ over: ['fundedStaffCount'], under: ['authorizedStaffCount'] }],
  nonStaffPersonnelControlRate: [
    { over: ['dispatchedStaffCount'], under: ['fundedStaffCount', 'dispatchedStaffCount'] },
  ],
};

export function printedValue(id: string, subject: Subject, world: World): Value {
  const { status, printed } = subject.report.figures.of(world.data.glossary.id(id));
  const dispute = subject.disputes.get(id);
  if (dispute) {
    const readings = dispute.readings.flatMap((each) => Exact.read(each.text) ?? []);
    return {
      number: undefined,
      status: 'disputed',
      isComputed: false,
      readings,
      doubt: dispute.kind,
    };
  }
  const number = status === 'printed' ? printed[0]?.amount?.value : undefined;
  return { number, status, isComputed: false };
}

/** Never past a contradiction: only what is not printed at all is computed. */
export function rateOf(id: string, subject: Subject, world: World): Value {
  const printed = printedValue(id, subject, world);
  if (printed.status !== 'missing') return printed;
  for (const { over, under } of quotients[id] ?? []) {
    const parts = [...over, ...under].map((each) => printedValue(each, subject, world));
    const obstacle = parts.find((each) => !['printed', 'missing'].includes(each.status));
    if (obstacle) return { ...obstacle, number: undefined };
    const numbers = parts.flatMap((each) => each.number ?? []);
    if (numbers.length < parts.length) continue;
    const divisor = Exact.sum(numbers.slice(over.length));
    if (divisor.isZero()) return { number: undefined, status: 'not-computable', isComputed: true };
    const number = Exact.sum(numbers.slice(0, over.length)).divide(divisor);
    return { number, status: 'printed', isComputed: true };
  }
  return printed;
}

/** Self total over the marks that apply. */
export function selfRate({ evaluation: { selfTotal, applicable } }: Subject): Value {
  const number = selfTotal && !applicable.isZero() ? selfTotal.divide(applicable) : undefined;
  return { number, status: number ? 'printed' : 'incomplete', isComputed: false };
}

const reasons: Readonly<Record<Value['status'], string>> = {
  printed: '',
  missing: absent.missing,
  'not-applicable': absent.notApplicable,
  'not-computable': absent.notComputable,
  conflicting: absent.conflicting,
  incomplete: absent.incomplete,
  disputed: '',
};

export function reasonOf({ status }: Value): string {
  return reasons[status];
}

const doubts: Readonly<Record<Dispute['kind'], string>> = {
  unit: '单位存疑',
  value: '数值存疑',
  conflict: '前后不一',
  elsewhere: '口径待说明',
};

export function doubtWord({ doubt }: Value): string {
  return doubt === undefined ? '' : doubts[doubt];
}

export const hundred = Exact.of(100);
export const tenThousand = Exact.of(10_000);

/** As a percentage, or the word for why there is none; a disputed one as printed, with its other reading. */
export function percentOr(value: Value): (Exact | string)[] {
  return scaledOr(value, hundred);
}

/** In 万元, or the word for why there is none; a disputed one as printed, with its other reading. */
export function wanOr(value: Value): (Exact | string)[] {
  return scaledOr(value, Exact.one.divide(tenThousand));
}

export function scaledOr(value: Value, scale: Exact): (Exact | string)[] {
  if (value.readings) return [...value.readings];
  return [value.number ? value.number.multiply(scale) : reasonOf(value)];
}
