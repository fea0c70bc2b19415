/** 疑-demo-2021-education-6424: one number for each doubt of the whole site, the same on every page that shows it. */
import type { Findings } from './findings.ts';
import type { Told } from './told.ts';

export function checkNumbers(told: readonly Told[], findings: Findings): void {
  const byNumber = new Map<string, Told>();
  const byAddress = new Map<string, Told>();
  for (const each of told) {
    findings.page = each.page;
    const { number, name } = each;
    const should = `疑-${each.report.replace(/\/$/, '').replaceAll('/', '-')}-`;
    const isFormed = number.startsWith(should) && /^\d{4}$/.test(number.slice(should.length));
    findings.check('finding-number', isFormed, `${number} ${name}`, `${should}dddd`);
    const first = byNumber.get(number);
    const there = byAddress.get(each.address);
    findings.check(
      'finding-number',
      there === undefined || there.number === number,
      `${number} ${name}`,
      `${there?.number ?? ''} as on /${there?.page ?? ''}`,
    );
    if (first) checkSame(first, each, findings);
    byNumber.set(number, first ?? each);
    byAddress.set(each.address, there ?? each);
  }
}

/** One doubt is told in the same words wherever it stands. */
function checkSame(first: Told, other: Told, findings: Findings): void {
  for (const key of ['address', 'name', 'outcome', 'weight', 'sum', 'letter'] as const) {
    findings.check(
      'finding-repeated',
      first[key].replaceAll(' ', '') === other[key].replaceAll(' ', ''),
      `${other.number} ${key}: ${other[key]}`,
      `${first[key]} as on /${first.page}`,
    );
  }
  const count = `${other.followers.length}`;
  // A score that follows from a document is told in the lists only.
  findings.check(
    'finding-repeated',
    other.followers.length >= first.followers.length || other.points === undefined,
    `${other.number} followers: ${count}`,
    `${first.followers.length} as on /${first.page}`,
  );
}
