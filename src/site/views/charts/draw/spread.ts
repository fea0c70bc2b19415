/** Keeps labels along one direction apart while each stays as near to its own place as it can. */

export interface WantedPosition {
  /** Middle of the label. */
  readonly at: number;
  readonly size: number;
}

interface Block {
  members: WantedPosition[];
  size: number;
  /** Sum over the members of where the block would begin if only that one mattered. */
  wish: number;
}

/** New middles, in the order given; inside [from, to] as far as all fit. */
export function spreadApart(
  labels: readonly WantedPosition[],
  from: number,
  to: number,
): readonly number[] {
  const order = labels.map((_, index) => index);
  order.sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const index of order) {
    const label = labels[index];
    if (label) blocks.push({ members: [label], size: label.size, wish: label.at - label.size / 2 });
    merge(blocks, from, to);
  }
  const middles = blocks.flatMap((block) => {
    let edge = begin(block, from, to);
    return block.members.map(({ size }) => (edge += size) - size / 2);
  });
  const placed = new Map(order.map((index, rank) => [index, middles[rank] ?? 0]));
  return labels.map((_, index) => placed.get(index) ?? 0);
}

/** The mean wish of the members, moved inside the bounds. */
function begin({ members, size, wish }: Block, from: number, to: number): number {
  return Math.max(from, Math.min(wish / members.length, to - size));
}

/** Joins the last block to the one before it while they overlap. */
function merge(blocks: Block[], from: number, to: number): void {
  for (;;) {
    const [before, last] = [blocks.at(-2), blocks.at(-1)];
    if (!before || !last) return;
    if (begin(before, from, to) + before.size <= begin(last, from, to)) return;
    blocks.splice(-2, 2, {
      members: [...before.members, ...last.members],
      size: before.size + last.size,
      wish: before.wish + last.wish - last.members.length * before.size,
    });
  }
}
