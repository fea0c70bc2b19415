/** npm run licences: every licence among the dependencies, the exceptions by name with their reason. */
import { describeProblem, type Problem } from '../../../src/engine/model/problem.ts';
import { listLicences, readAccepted } from './licences/licences.ts';
import { lockedPackages } from './licences/lock.ts';
import { print, printError } from '../../../src/publish/print.ts';

const problems: Problem[] = [];
const report = (problem: Problem): number => problems.push(problem);
const listed = listLicences(lockedPackages(), readAccepted(report), report);
for (const { accepted, names } of listed) {
  const isAny = accepted.packages.includes('*');
  print(`${accepted.licence}: ${String(names.length)}; ${accepted.reason}`);
  if (!isAny) print(`  ${names.join(' ')}`);
}
for (const problem of problems) printError(describeProblem(problem));
if (problems.length > 0) process.exitCode = 1;
