/** Arrow keys go from the query through the results and back; Tab and Enter work as everywhere. */
import type { SearchParts } from './dom.ts';

export function addArrowKeys({ input, list }: SearchParts): void {
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const stops: HTMLElement[] = [input, ...list.querySelectorAll<HTMLElement>('.result-title')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  input.addEventListener('keydown', move);
  list.addEventListener('keydown', move);
}
