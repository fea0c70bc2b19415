/** One case from bytes to verdict. */
import type { ReadDocument } from '../benchmark/run.ts';
import { judge } from './judge.ts';
import type { Case } from './random-document.ts';

export const LIMIT_SECONDS = 5;

/** @returns what is wrong; nothing when the document was refused, or read faithfully and in time */
export async function runCase(
  { name, bytes, rubric }: Case & { readonly rubric: string },
  read: ReadDocument,
): Promise<readonly string[]> {
  const start = performance.now();
  try {
    const outcome = await read(bytes, name, rubric);
    const seconds = (performance.now() - start) / 1000;
    return [
      ...(seconds > LIMIT_SECONDS ? [`took ${seconds.toFixed(1)} s`] : []),
      ...(outcome.ok ? judge(outcome.value) : refusal(outcome.problems)),
    ];
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Refused is fine, but not without a word. */
function refusal(problems: readonly { readonly action: string }[]): readonly string[] {
  return problems.length > 0 && problems.every(({ action }) => action !== '')
    ? []
    : ['refused without saying why'];
}
