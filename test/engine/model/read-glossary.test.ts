import { describe } from 'vitest';
import { readGlossary, readUnits } from '../../../src/engine/model/read-glossary.ts';
import { testProblems } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

describe('units.csv', () => {
  testProblems('units.txt', (input, report) => {
    readUnits(new TextEncoder().encode(input), 'units.csv', report);
  });
});

describe('glossary.csv', () => {
  testProblems('glossary.txt', (input, report) => {
    readGlossary(new TextEncoder().encode(input), 'glossary.csv', words.units, report);
  });
});
