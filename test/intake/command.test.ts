/** The words after `npm run import --`: every fault at once, and the ways of writing them. */
import { expect, test } from 'vitest';
import { readImportCommand } from '../../src/intake/import-command.ts';
import { testProblems } from '../helpers/cases.ts';

testProblems('import.txt', (words, report) => {
  const command = readImportCommand(words.trim().split(' '));
  if (command === 'help' || command.ok) throw new Error('accepted');
  command.problems.forEach(report);
});

function accept(...words: readonly string[]): unknown {
  const command = readImportCommand(words);
  return command !== 'help' && command.ok ? [command.value.path, command.value.accept] : command;
}

test('--accept takes the ids behind it, and a document is never one of them', () => {
  expect(accept('a.pdf')).toEqual(['a.pdf', undefined]);
  expect(accept('a.pdf', '--accept')).toEqual(['a.pdf', 'all']);
  expect(accept('--accept', 'a.pdf')).toEqual(['a.pdf', 'all']);
  expect(accept('a.pdf', '--accept', 'x,y')).toEqual(['a.pdf', ['x', 'y']]);
  expect(accept('--accept=x', 'a.pdf')).toEqual(['a.pdf', ['x']]);
  const names = ['“三公”经费预算', '因公出国（境）费'];
  expect(accept('a.pdf', '--accept', names.join('，'))).toEqual(['a.pdf', names]);
});

test('help is given whatever else is asked', () => {
  expect(readImportCommand(['--nonsense', '--help'])).toBe('help');
});
