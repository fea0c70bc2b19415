/** Documents that are dear to read: twice the input may take twice the time, not four times; each in a process that can be ended. */
import { join } from 'node:path';
import type { Campaign, Order } from './campaign.ts';
import { run } from './child.ts';
import { INPUTS, type Input } from './growth/inputs.ts';
import type { Reading } from './growth/read-once.ts';
import { PROJECT } from './places.ts';
import type { Tally } from './tally.ts';

const CHILD = join(import.meta.dirname, 'growth/read-once.ts');
/** Twice, and the noise of a busy machine. */
const MOST_GROWTH = 2.3;
/** Below this, starting up is more than reading. */
const TELLING_SECONDS = 1;
/** Of a core; by the clock, twice as long. */
const LIMIT_SECONDS = 20;
const MEGABYTES = 2048;

export const growth: Campaign = {
  id: 'growth',
  title: 'Documents dear to read',
  promise: `read or refused within ${LIMIT_SECONDS} s of one core and ${MEGABYTES} MB, and at most ${MOST_GROWTH} times as long for twice the input`,
  run: async (order, tally) => {
    for (const input of INPUTS) {
      order.say(input.name);
      await follow(input, order, tally);
    }
  },
};

/** Four sizes at full scale, two in a small run. */
async function follow(input: Input, { scale }: Order, tally: Tally): Promise<void> {
  const sizes = scale < 0.5 ? [1, 2] : [1, 2, 4, 8];
  const curve: string[] = [];
  let before: number | undefined;
  for (const size of sizes.map((times) => input.size * times)) {
    const reading = await read(input, size);
    if (typeof reading === 'string') {
      curve.push(`${size}: ${reading}`);
      tally.failed(input.name, reading, `size ${size}`);
      break;
    }
    curve.push(`${size}: ${reading.seconds.toFixed(1)} s`);
    const fault = await judge(input, size, before, reading);
    tally.judged(input.name, reading.outcome, fault ? [fault] : [], `size ${size}`);
    before = reading.seconds;
  }
  tally.remark(input.name, curve.join(', '));
}

async function judge(
  input: Input,
  size: number,
  before: number | undefined,
  { seconds }: Reading,
): Promise<string | undefined> {
  if (seconds > LIMIT_SECONDS) return `over ${LIMIT_SECONDS} s`;
  if (before === undefined || seconds < TELLING_SECONDS || seconds <= before * MOST_GROWTH)
    return undefined;
  // Once more, so that a moment at which the machine was busy is not taken for growth.
  const again = await read(input, size);
  const least = typeof again === 'string' ? seconds : Math.min(seconds, again.seconds);
  return least > before * MOST_GROWTH
    ? `over ${MOST_GROWTH} times as long for twice the input`
    : undefined;
}

async function read({ name }: Input, size: number): Promise<Reading | string> {
  const ended = await run([`--max-old-space-size=${MEGABYTES}`, CHILD, name, String(size)], {
    cwd: PROJECT,
    limitSeconds: LIMIT_SECONDS * 2,
  });
  if (ended.isTimeout) return `does not end within ${LIMIT_SECONDS * 2} s`;
  if (ended.code === 0) return JSON.parse(ended.output.split('\n').at(-2) ?? '') as Reading;
  return /heap out of memory/.test(ended.output)
    ? 'out of memory'
    : `crash, code ${ended.code ?? ended.signal ?? ''}`;
}
