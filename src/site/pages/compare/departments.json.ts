/** /compare/departments.json: what can be compared. */
import type { APIRoute } from 'astro';
import { catalogue } from '../../../dataset/site.ts';
import { compareIndex } from '../../views/compare/build.ts';

export const GET: APIRoute = () => Response.json(compareIndex(catalogue()));
