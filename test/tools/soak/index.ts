/** All campaigns, in the order of the table in SECURITY.md. */
import { bits } from './bits.ts';
import type { Campaign } from './campaign.ts';
import { corruption } from './corruption.ts';
import { growth } from './growth.ts';
import { importer } from './importer.ts';
import { kills } from './kills.ts';
import { reproducible } from './reproducible.ts';
import { serve } from './serve.ts';
import { disks } from './disks.ts';
import { hostile } from './hostile.ts';

export const campaigns: readonly Campaign[] = [
  corruption,
  bits,
  kills,
  disks,
  reproducible,
  serve,
  growth,
  importer,
  hostile,
];
