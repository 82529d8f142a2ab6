import fc from 'fast-check';
import { tableSheet, type SheetOf, type Written } from '../support/book';
import { savingsHeadings, settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

const plain = (...rows: (readonly Written[])[]): SheetOf[] => [
  { name: 'Savings', rows: [savingsHeadings, ...rows] },
  settings,
];
const refs = (...rows: (readonly Written[])[]): string[] =>
  trackerOf(plain(...rows)).savings.map(({ line }) => line.ref);
const line = (ref: Written, target: Written = 100): readonly Written[] => [ref, 'A saving', target, target, 0];

describe('rows that are no lines', () => {
  test.each<[string, readonly Written[]]>([
    ['a total in the reference', ['Total', null, 200, 200]],
    ['a total in the title', [null, 'Grand total', 200, 200]],
    ['a subtotal named for a department', [null, 'Adults sub-total', 200]],
    ['a total without a label', [null, null, '=SUM(C2:C3)', '=SUM(D2:D3)']],
    ['figures without a word', [null, null, 200, 200]],
    ['a sum under the name of a section', ['Adults', null, '=SUBTOTAL(9,C2:C3)']],
    ['a section heading', ['Adults and communities']],
    ['the headings again', ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', 'Delivered']],
    ['a note', [null, '* illustrative figures']],
    ['a blank row', []],
    ['a saving that adds up its parts', ['S9', 'x', '=SUM(C2:C3)', '=SUM(D2:D3)']],
  ])('%s', (_, row) => {
    expect(refs(line('S1'), line('S2'), row, line('S3'))).toEqual(['S1', 'S2', 'S3']);
  });
});

describe('what stands below a plain range after a blank row', () => {
  test('is no line where it has words instead of references: a key of the colours, a summary', () => {
    const key = [[], ['Red', 'at least 10%'], ['Amber', 'any shortfall']];
    const summary = [[], ['Department', 'Lines', 'Money'], ['Adults', 1, 100], ['Children', 1, 100]];
    expect(refs(line('S1'), line('S2'), ...key)).toEqual(['S1', 'S2']);
    expect(refs(line('S1'), line('S2'), ...summary)).toEqual(['S1', 'S2']);
  });

  test('is a line with a reference, without one, or where the lines have words for references', () => {
    expect(refs(line('S1'), [], line('S2'))).toEqual(['S1', 'S2']);
    expect(refs(line('S1'), [], [null, 'x', 100, 100])).toEqual(['S1', 'row 4']);
    expect(refs(line('Fostering'), [], line('Adoption'))).toEqual(['Fostering', 'Adoption']);
  });
});

describe('a budget line called by its service', () => {
  const budgetRefs = (sheet: SheetOf): string[] => trackerOf([sheet, settings]).budget.map(({ line: { ref } }) => ref);
  const headings = ['Service', 'Budget', 'Forecast', 'P1', 'P2'];

  test.each([
    ['is added up on another sheet', '=SUM(Workings!B2:B9)'],
    ['is added up in another table', '=SUM(Actuals[Amount])'],
    ['is added up beside the table', '=SUM(H2:H9)'],
    ['adds up its own row', '=SUM(D2:E2)'],
    ['adds up its own row by the headings', '=SUM(Budget[@[P1]:[P2]])'],
    ['adds up its own row as files write it', '=SUM(Budget[[#This Row],[P1]:[P2]])'],
  ])('is a line where its forecast %s', (_, formula) => {
    expect(budgetRefs(tableSheet('Budget', [headings, ['Fostering', 100, formula, 8, 8]]))).toEqual(['Fostering']);
  });

  test.each(['=SUBTOTAL(109,[Budget])', '=SUM(Budget[Budget])', '=SUM(B2:B2,B2:B3)', "=SUM('Budget'!B2:B3)"])(
    'is none where %s adds up the others',
    (formula) => {
      const rows = [headings, ['Fostering', 100, 100], ['Adoption', 50, 50], ['All of it', formula, 150]];
      expect(budgetRefs(tableSheet('Budget', rows))).toEqual(['Fostering', 'Adoption']);
    },
  );
});

describe('rows that are lines after all', () => {
  test.each<[string, readonly Written[], string]>([
    ['a title that speaks of a total', ['S9', 'Total place review', 100, 100], 'S9'],
    ['a forecast that adds up its own row', ['S9', 'x', 100, '=SUM(C3:C3,E3:F3)'], 'S9'],
    ['a reference that is a number', [9, 'x', 100, 100], '9'],
    ['a reference on its own', ['S9'], 'S9'],
    ['a title and figures without a reference', [null, 'x', 100, 100], 'row 3'],
  ])('%s', (_, row, ref) => {
    expect(refs(line('S1'), row)).toEqual(['S1', ref]);
  });

  test('a row just begun in an Excel table', () => {
    const tracker = trackerOf([
      tableSheet('Savings', [savingsHeadings, line('S1'), [null, 'New idea', null, null, null]]),
      settings,
    ]);
    expect(tracker.savings.map(({ assessment }) => assessment.status)).toEqual(['Green', 'Grey']);
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Savings!A3', kind: 'missing reference' })]);
  });
});

test('a total is never added to the lines it is the total of', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.nat(), (targets, cut) => {
      const lines = targets.map((target, index) => line(`S${index}`, target));
      const at = cut % (lines.length + 1);
      const sum = targets.reduce((total, target) => total + target, 0);
      const part = targets.slice(0, at).reduce((total, target) => total + target, 0);
      const rows = [...lines.slice(0, at), ['Sub-total', null, part], ...lines.slice(at), [null, 'Total', sum]];
      const tracker = trackerOf(plain(...rows));
      expect(tracker.totals.target).toBe(sum);
      expect(tracker.savings).toHaveLength(lines.length);
    }),
    { numRuns: 50 },
  );
});

describe('a total in the sheet is held against its lines', () => {
  const verdicts = (...rows: (readonly Written[])[]) =>
    trackerOf(plain(...rows)).reconciliations.map(({ cell, verdict, difference }) => [cell, verdict, difference]);

  test('a subtotal against the lines since the last one, a grand total against all', () => {
    expect(
      verdicts(
        line('S1'),
        line('S2'),
        ['Subtotal', null, 200],
        line('S3'),
        ['Subtotal', null, 100],
        [null, 'Total', 300],
      ),
    ).toEqual([
      ['Savings!C4', 'Agrees', 0],
      ['Savings!C6', 'Agrees', 0],
      ['Savings!C7', 'Agrees', 0],
    ]);
  });

  test('a total over its lines, of all of them or of its own part', () => {
    expect(verdicts(['Total', null, 300], line('S1'), line('S2'), line('S3'))).toEqual([['Savings!C2', 'Agrees', 0]]);
    expect(
      verdicts(
        line('S1'),
        ['Adults total', null, 200],
        line('S2'),
        line('S3'),
        ['Schools total', null, 50],
        line('S4'),
      ),
    ).toEqual([
      ['Savings!C3', 'Agrees', 0],
      ['Savings!C6', 'Does not agree', -150],
    ]);
    expect(verdicts(['Total', null, 200], line('S1'))).toEqual([['Savings!C2', 'Does not agree', 100]]);
  });

  test('parts that were rounded agree within rounding', () => {
    expect(verdicts(line('S1', 4.0), line('S2', 1.45), line('S3', 7.8), ['Total', null, 13.24])[0]?.[1]).toBe(
      'Agrees within rounding',
    );
  });

  test('a line left out is a problem that names the cell of the total', () => {
    const tracker = trackerOf(plain(line('S1'), line('S2'), ['Total', null, 100]));
    expect(tracker.reconciliations[0]).toMatchObject({
      verdict: 'Does not agree',
      stated: 100,
      sum: 200,
      difference: -100,
    });
    expect(tracker.problems).toEqual([
      expect.objectContaining({
        cell: 'Savings!C4',
        kind: 'does not agree',
        found: 'the total says 100',
        expected: expect.stringMatching(/^200, the sum of its lines/) as string,
      }),
    ]);
  });
});
