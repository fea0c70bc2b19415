import { readOwnChecks } from '../../../src/engine/checks/read-checks.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { testProblems } from '../../helpers/cases.ts';
import { checkWords, dataset } from '../../helpers/data.ts';

testProblems('checks.txt', (input, report) => {
  const entry = readYaml(input, 'checks.yaml', report);
  if (entry) readOwnChecks(entry, checkWords, dataset.catalogue.checks);
});
