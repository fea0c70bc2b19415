/** What the titles of a jurisdiction's pages may compare a report with, as the pages need it. */
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { catalogue } from '../../../dataset/site.ts';
import { overviews } from '../overview/overview.ts';
import type { TitleContext } from './title.ts';

export function comparedIn(of: Jurisdiction): TitleContext {
  const { peerRule, titleRule } = catalogue();
  return { peers: peerRule, titles: titleRule, all: overviews(of) };
}
