/** /compare/<jurisdiction>/<department>.json: one department's values. */
import type { APIRoute } from 'astro';
import {
  catalogue,
  department as findDepartment,
  jurisdiction as find,
  publication,
} from '../../../../dataset/site.ts';
import { compared, shardOf } from '../../../views/compare/build.ts';

export const getStaticPaths = () =>
  catalogue().jurisdictions.flatMap((each) =>
    compared(each).map((department) => ({
      params: { jurisdiction: each.id, department: department.id },
    })),
  );

export const GET: APIRoute<never, { jurisdiction: string; department: string }> = ({ params }) => {
  const place = find(params.jurisdiction);
  const department = findDepartment(place, params.department);
  return Response.json(shardOf(catalogue(), place, department, publication));
};
