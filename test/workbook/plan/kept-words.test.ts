import { planRefresh } from '../../../src/workbook';
import { tableSheet, type Written } from '../support/book';
import { savingsHeadings, settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const headings = [...savingsHeadings, 'RAG', 'RAG reason'];
const planOf = (lines: readonly (readonly Written[])[], heads: readonly Written[] = headings) =>
  planRefresh(trackerOf([tableSheet('Savings', [heads, ...lines]), settings]));
const changesOf = ({ changes }: ReturnType<typeof planOf>) => changes.map(({ ref, column, to }) => [ref, column, to]);

describe('a line that cannot be assessed', () => {
  const unassessed = (ref: string, rag: Written, reason: Written = null) => [ref, 'One', null, null, null, rag, reason];
  const delivered = (ref: string, rag: Written) => [ref, 'Two', 100, 100, 100, rag, null];

  test('keeps a word of the council’s own, and its line is named; one that can be assessed does not', () => {
    const plan = planOf([
      unassessed('S1', 'High'),
      unassessed('S2', 'Amber/Green', 'as agreed'),
      delivered('S3', 'High'),
    ]);
    expect(plan.changes.map(({ ref }) => ref)).toEqual(['S3', 'S3']);
    expect(plan.problems).toMatchObject([{ cell: 'Savings!F2', kind: 'word kept', severity: 'warning' }]);
    expect(plan.problems[0]?.found).toMatch(/“High”.*F2, F3/);
  });

  test('is Grey where nothing or a status of ours stands: missing data is never green', () => {
    const plan = planOf([unassessed('S1', null), unassessed('S2', 'Green'), delivered('S3', 'Blue')]);
    expect(plan.statusChanges.map(({ ref, from, to }) => [ref, from, to])).toEqual([
      ['S1', null, 'Grey'],
      ['S2', 'Green', 'Grey'],
    ]);
    expect(plan.problems).toEqual([]);
  });
});

describe('where no line can be assessed at all', () => {
  const otherYear = headings.map((heading) => (heading === '2014/15 Target' ? '2012/13 Target' : heading));

  test('no word is lost that no refresh has given a reason', () => {
    const plan = planOf(
      [
        ['S1', 'One', 100, 90, null, 'Green', null],
        ['S2', 'Two', 100, 90, null, 'Low', null],
      ],
      otherYear,
    );
    expect(plan.changes).toEqual([]);
    expect(plan.problems).toMatchObject([{ cell: 'Savings!F2', kind: 'word kept' }]);
  });

  test('blank cells and statuses of an earlier refresh become Grey', () => {
    const lines = [
      ['S1', 'One', 100, 90, null, 'Green', 'Green: on target.'],
      ['S2', 'Two', 100, 90, null, null, null],
    ];
    expect(changesOf(planOf(lines, otherYear)).filter(([, column]) => column === 'RAG')).toEqual([
      ['S1', 'RAG', 'Grey'],
      ['S2', 'RAG', 'Grey'],
    ]);
  });
});
