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

export function disclose(
  seed: string,
  department: { readonly id: string; readonly name: string },
  year: number,
): readonly DisclosureRow[] {
  const roll = dice(`${seed}|${department.id}|${String(year)}|disclosures`);
  const row = (kind: DisclosureRow['kind'], base: string, spread: number): DisclosureRow => {
    const approvedOn = dayAfter(base, roll.between(0, spread));
    const days = roll.oneIn(6) ? LAST_DAY : roll.between(4, LAST_DAY);
    return {
      kind,
      title: `${String(year)} 年度${department.name}${kind}`,
      documentNumber: `示财〔${base.slice(0, 4)}〕${String(roll.between(3, 180))} 号`,
      approvedOn,
      publishedOn: dayAfter(approvedOn, days),
      checkedOn: '',
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
