/** All text of a document is hostile: it reaches the page only through here. */
import { visible } from '../../engine/model/unseen.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return visible(text).replaceAll(/[&<>"']/g, (each) => ENTITIES[each] ?? '');
}
