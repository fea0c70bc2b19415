/** 量级: figures of one item that lie apart by about what separates two units of money. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { list, part, word } from '../data/files.ts';
import { type Context, reportBefore } from './context.ts';
import type { CheckResult } from './result.ts';

export function checkMagnitude(id: string, rule: Yaml, context: Context): CheckResult[] {
  const bounds = part(rule, '倍数');
  const [from, to] = [Exact.of(word(bounds, '从')), Exact.of(word(bounds, '到'))];
  const pairs = list(rule, '各对').map((pair) => (Array.isArray(pair) ? pair.map(String) : []));
  const before =
    word(rule, '与上年') === '是' ? reportBefore(context.place, context.report) : undefined;
  const value = (name: string, report = context.report): Exact | undefined =>
    report.figures.value(context.data.glossary.named(name));
  const idOf = (name: string): string => context.data.glossary.named(name).id;
  const within = pairs.map(([one = '', other = '']) => ({
    id: `${idOf(one)}-${idOf(other)}`,
    values: [value(one), value(other)],
  }));
  const yearly = [...new Set(pairs.flat())].map((name) => ({
    id: `${idOf(name)}-last-year`,
    values: [value(name), before && value(name, before)],
  }));
  const compared = [...within, ...(before ? yearly : [])].flatMap((each) => {
    const known = each.values.flatMap((number) =>
      number && !number.isZero() ? [number.abs()] : [],
    );
    const [small, large] = known.sort((a, b) => a.compare(b));
    return small && large ? [{ id: each.id, times: large.divide(small) }] : [];
  });
  if (compared.length === 0) return [{ id, outcome: 'not-run', difference: undefined }];
  const apart = compared.filter(({ times }) => times.compare(from) >= 0 && times.compare(to) <= 0);
  if (apart.length === 0) return [{ id, outcome: 'holds', difference: undefined }];
  return apart.map((each) => ({ id: `${id}-${each.id}`, outcome: 'fails', difference: undefined }));
}
