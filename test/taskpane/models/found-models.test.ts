import { modelGroups, models } from '../../../src/workbook';
import { foundModels } from '../../../src/taskpane/models/found-models';

const names = (search: string) =>
  foundModels(modelGroups, search).flatMap((group) => group.models.map(({ name }) => name));

test('every word stands in the title, the question or the subject, whatever its case', () => {
  expect(names('  TENDER  list ')).toEqual(['framework-scoring']);
  expect(names('placements')).toEqual(expect.arrayContaining(['placement-mix', 'residential', 'demand']));
  expect(names('investment payback')).toEqual([]);
});

test('without a word all models are found, and a subject without one is left out', () => {
  expect(names(' ')).toEqual(models.map(({ name }) => name));
  expect(foundModels(modelGroups, 'benchmark').map(({ title }) => title)).toEqual(['Evidence and approval']);
});
