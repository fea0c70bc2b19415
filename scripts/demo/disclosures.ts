/** When the budget and the final accounts were approved and published: mostly within 20 days, some on day 20. */
import { dice } from './random.ts';

export interface DisclosureRow {
  readonly kind: '部门预算' | '部门决算';
  readonly title: string;
  readonly documentNumber: string;
  readonly approvedOn: string;
  readonly publishedOn: string;
  readonly checkedOn: string;
  readonly note: string;
}

const LAST_DAY = 20;

/** 数据截止 of jurisdiction.yaml: what comes later nobody has seen. */
const DATA_DATE = '2025-09-12';

export function disclose(
  seed: string,
  department: { readonly id: string; readonly name: string },
  year: number,
): readonly DisclosureRow[] {
  const roll = dice(`${seed}|${department.id}|${String(year)}|disclosures`);
  const row = (kind: DisclosureRow['kind'], base: string, spread: number): DisclosureRow => {
    const approvedOn = dayAfter(base, roll.between(0, spread));
    const days = roll.oneIn(6) ? LAST_DAY : roll.between(4, LAST_DAY);
    const publishedOn = dayAfter(approvedOn, days);
    const isOut = publishedOn <= DATA_DATE;
    return {
      kind,
      title: `${String(year)} 年度${department.name}${kind}`,
      documentNumber: `示财〔${base.slice(0, 4)}〕${String(roll.between(3, 180))} 号`,
      approvedOn,
      publishedOn: isOut ? publishedOn : '',
      checkedOn: isOut ? '' : DATA_DATE,
      note: '',
    };
  };
  return [
    row('部门预算', `${String(year)}-01-18`, 38),
    row('部门决算', `${String(year + 1)}-08-16`, 26),
  ];
}

const DAY = 86_400_000;

/** @param date like 2021-03-01 */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
