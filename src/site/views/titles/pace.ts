/** What a title says of the pace of spending: the quarter that is furthest from its peers. */
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { SeriesPart } from '../../../engine/rubric/measures/measure.ts';
import { percent, percentagePointsText } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import { peerStanding } from '../overview/standing.ts';
import { isOutside } from './measure.ts';
import type { TitleContext } from './title.ts';

interface Apart {
  readonly part: SeriesPart;
  readonly value: Decimal;
  /** Own − median, of the ratio to the schedule. */
  readonly difference: Decimal;
}

/** At the end of the year everything is scheduled: nobody can be ahead, and few are behind by much. */
function furthest(own: Overview, { peers, titles, all }: TitleContext): Apart | undefined {
  const found = own.pace.flatMap((part): Apart[] => {
    if (!part.value || part.schedule.gte(1)) return [];
    const standing = peerStanding(peers, own, all, ({ pace }) => {
      // Another schedule is another measure.
      const same = pace.find(
        ({ name, schedule }) => name === part.name && schedule.eq(part.schedule),
      );
      return same?.value;
    });
    if (!standing || !isOutside(standing, titles.pace)) return [];
    return [{ part, value: part.value, difference: standing.difference }];
  });
  return found.reduce<Apart | undefined>(
    (most, each) => (most?.difference.abs().gte(each.difference.abs()) ? most : each),
    undefined,
  );
}

const AS_REPORTED = '（照报告填报）';

function side(difference: Decimal): string {
  return difference.gt(0) ? '快' : '慢';
}

/** 一季度末完成序时进度的 91.87%，比同类中位数快 13.1 个百分点 */
export function paceRatio(own: Overview, compared: TitleContext): string | undefined {
  const apart = furthest(own, compared);
  if (!apart) return undefined;
  const { part, value, difference } = apart;
  const by = percentagePointsText(difference.abs(), 1);
  return `${part.name}末完成序时进度的 ${percent(value)}，比同类中位数${side(difference)} ${by}${AS_REPORTED}`;
}

/** The same as a share of the whole year, as the lines over the years are. */
export function paceShare(own: Overview, compared: TitleContext): string | undefined {
  const apart = furthest(own, compared);
  if (!apart) return undefined;
  const { part, value, difference } = apart;
  const by = percentagePointsText(difference.times(part.schedule).abs(), 1);
  return `${part.name}末累计支出 ${percent(value.times(part.schedule))}，比同类中位数${side(difference)} ${by}${AS_REPORTED}`;
}
