/** Results of campaigns, one file each below .build/soak/, so that SECURITY.md can be written from several runs. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Campaign, Order } from './campaign.ts';
import { Tally, type Group } from './tally.ts';

export interface Result {
  readonly campaign: string;
  /** Day of the run, UTC. */
  readonly day: string;
  readonly seed: string;
  readonly scale: number;
  readonly node: string;
  readonly cores: number;
  readonly seconds: number;
  readonly groups: readonly Group[];
  readonly skipped: readonly string[];
}

export async function runCampaign(campaign: Campaign, order: Order): Promise<Result> {
  const start = performance.now();
  const tally = new Tally();
  await campaign.run(order, tally);
  return {
    campaign: campaign.id,
    day: new Date().toISOString().slice(0, 10),
    seed: order.seed,
    scale: order.scale,
    node: process.version,
    cores: availableParallelism(),
    seconds: Math.round((performance.now() - start) / 1000),
    groups: tally.groups(),
    skipped: tally.skipped,
  };
}

/** The latest run of a campaign replaces the one before. */
export function keepResult(folder: string, result: Result): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${result.campaign}.json`);
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
}

export function keptResult(folder: string, campaign: string): Result | undefined {
  const file = join(folder, `${campaign}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Result) : undefined;
}
