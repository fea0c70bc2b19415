/** What is wrong with a rubric file, told in full: each case edits test/cases/small-rubric.yaml. */
import { edit, testProblems } from '../../helpers/cases.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';

testProblems('rubric.txt', (edits, report) => {
  smallRubric((text) => edit(text, edits), report);
});
