/** Which link of a navigation stands for the page that is shown. */
import { disclosuresPath, isOfDisclosures, jurisdictionPath } from '../views/paths.ts';
import { href } from './href.ts';

/**
 * @param pathname of the page, as the browser sees it
 * @returns for aria-current: the link is the page itself, or 预决算公开 of the jurisdiction that the page belongs to
 */
export function currentOf(
  pathname: string,
  path: string,
  jurisdiction: string | undefined,
): 'page' | 'true' | undefined {
  const here = pathname.replace(/\/*$/, '/');
  if (here === href(path)) return 'page';
  if (jurisdiction === undefined || path !== disclosuresPath(jurisdiction)) return undefined;
  const root = href(jurisdictionPath(jurisdiction));
  const isWithin = here.startsWith(root) && isOfDisclosures(here.slice(root.length));
  return isWithin ? 'true' : undefined;
}
