/** The one way to a terminal: what data/ or a document holds must not steer it or turn the reading direction. */
import { visible } from '../engine/model/unseen.ts';

export function print(text: string): void {
  console.log(visible(text));
}

export function printError(text: string): void {
  console.error(visible(text));
}
