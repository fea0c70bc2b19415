/** All campaigns, in the order of the table in SECURITY.md. */
import type { Campaign } from './campaign.ts';
import { corruption } from './corruption.ts';
import { importer } from './importer.ts';

export const campaigns: readonly Campaign[] = [corruption, importer];
