import { tableSheet } from '../support/book';
import { trackerOf } from '../support/without-excel';
import {
  actualsSheet,
  budgetRows,
  budgetSheet,
  driversSheet,
  places,
  postsSheet,
  profilesSheet,
  readingOf,
  type Row,
  settingsSheet,
  wholeBook,
  winter,
} from './sheets';

const virements = (...rows: readonly Row[]) =>
  tableSheet('Virements', [['Date', 'From code', 'To code', 'Amount', 'Reason', 'Approved by'], ...rows]);
const june = 41_791;

/** The budget with what it was set at, in column D, before Budget in E. */
const withOriginal = (originals: Readonly<Record<string, number>>) =>
  budgetSheet(
    budgetRows.map((row) => row.toSpliced(3, 0, originals[String(row[0])] ?? row[3] ?? null)),
    [
      'Code',
      'Department',
      'Kind',
      'Original budget',
      'Budget',
      'Profile',
      'P1',
      'P2',
      'P3',
      'P4',
      'Forecast',
      'Narrative',
    ],
  );

describe('what does not fit at the month-end is among the problems of the workbook', () => {
  it('which has none where everything fits', () => {
    expect(trackerOf(wholeBook()).problems).toEqual([]);
  });

  it.each<[string, readonly Parameters<typeof trackerOf>[0][number][], readonly string[]]>([
    ['a profile that is not there', [budgetSheet()], ['Budget!E3 unknown line']],
    [
      'last year as the profile, where last year is not stored',
      [budgetSheet(budgetRows.map((row) => (row[0] === 'A2' ? row.with(4, 'Last year') : row)))],
      ['Budget!E3 unknown line'],
    ],
    [
      'a weight that is no number',
      [budgetSheet(), profilesSheet(['Winter', 'some'])],
      ['Budget!E3 unknown line', 'Profiles!B2 not a number'],
    ],
    [
      'drivers without weeks',
      [budgetSheet(), winter, driversSheet(['C1', 'Placements', 10, 1000, 11, null])],
      ['Drivers!F2 missing figure'],
    ],
    [
      'drivers without a price',
      [budgetSheet(), winter, driversSheet(['C1', 'Placements', 10, null, 11, 52])],
      ['Drivers!A2 missing figure'],
    ],
    [
      'drivers of no code',
      [budgetSheet(), winter, driversSheet(['X9', 'Placements', 10, 1000, 11, 52])],
      ['Drivers!A2 unknown line'],
    ],
    [
      'posts filled backwards',
      [budgetSheet(), winter, postsSheet(['A3', 'Driver', 1, 20_000, june, june - 40])],
      ['Posts!A2 unusual value'],
    ],
    ['posts of no code', [budgetSheet(), winter, postsSheet(['X9', 'Driver', 1, 20_000])], ['Posts!A2 unknown line']],
    [
      'a virement that is not in the budget',
      [withOriginal({}), winter, virements([june, 'A1', 'A2', 500, 'Winter', null])],
      ['Budget!E2 does not agree', 'Budget!E3 does not agree'],
    ],
    [
      'a budget that no virement explains',
      [withOriginal({ A1: 119_500 }), winter, virements()],
      ['Budget!E2 does not agree'],
    ],
    [
      'virements that come back to where they began',
      [
        budgetSheet(),
        winter,
        virements([june, 'A1', 'A2', 500, 'There', null], [june, 'A2', 'C1', 500, 'On', null], [june, 'C1', 'A1', 500, 'Back', null]), // prettier-ignore
      ],
      ['Virements!D2 unusual value'],
    ],
    [
      'a virement to a code that is not there',
      [budgetSheet(), winter, virements([june, 'A1', 'X9', 500, 'Winter', null])],
      ['Virements!D2 unknown line'],
    ],
  ])('%s', (_, sheets, expected) => {
    expect(places(trackerOf([settingsSheet(), ...sheets]).problems).sort()).toEqual([...expected].sort());
  });

  it('names the virement that was not carried into the budget', () => {
    const { problems } = trackerOf([
      settingsSheet(),
      withOriginal({}),
      winter,
      virements([june, 'A1', 'A2', 500, 'Winter', null]),
    ]);
    for (const problem of problems) expect(problem.expected).toContain('Virements!D2');
  });

  it('has nothing against virements that the budget has and that were approved', () => {
    const log = virements([june, 'A1', 'A2', 500, 'Winter', null], [june, 'A1', 'A2', 4500, 'Winter', 'Cabinet']);
    const limits: readonly Row[] = [
      ['Virement limit', '£1k'],
      ['Virement limit: Cabinet', 'any'],
    ];
    const original = withOriginal({ A1: 125_000, A2: 115_000 });
    expect(trackerOf([settingsSheet(...limits), original, winter, log]).problems).toEqual([]);
    const unapproved = virements([june, 'A1', 'A2', 5000, 'Winter', null]);
    const { problems } = trackerOf([settingsSheet(...limits), original, winter, unapproved]);
    expect(problems).toMatchObject([{ cell: 'Virements!D2', expected: expect.stringContaining('Cabinet') as string }]);
  });

  it.each<[string, number, string | null, readonly string[]]>([
    ['within its limit', 10_000, 'Director', []],
    ['without an approver', 5000, null, ['Virements!D2 missing entry']],
    ['approved below its limit', 5000, 'Head of service', ['Virements!D2 unusual value']],
    ['above every limit', 10_001, 'Director', ['Virements!D2 unusual value']],
  ])('names a virement %s by its cell', (_, sum, approver, expected) => {
    const limits: readonly Row[] = [
      ['Virement limit: Head of service', '£1k'],
      ['Virement limit: Director', '£10k'],
    ];
    const log = virements([june, 'A1', 'A2', sum, 'Winter', approver]);
    expect(places(trackerOf([settingsSheet(...limits), budgetSheet(), winter, log]).problems)).toEqual(expected);
  });
});

describe('actuals that have been read', () => {
  const agreed: readonly Row[] = budgetRows.flatMap((row) =>
    [1, 2, 3].map((period): Row => [row[0] ?? null, period, row[4 + period] ?? null]),
  );
  const problemsWith = (...rows: readonly Row[]) =>
    readingOf([settingsSheet(), budgetSheet(), winter, actualsSheet(...rows)]).problems;

  it('agree with the periods of the budget', () => {
    expect(problemsWith(...agreed)).toEqual([]);
  });

  it('name the cell of the budget that differs, and the code that it does not have', () => {
    const rows = [...agreed.map((row) => (row[0] === 'A2' && row[1] === 2 ? ['A2', 2, 5000.01] : row)), ['X9', 3, 7]];
    expect(places(problemsWith(...rows))).toEqual(['Actuals!C20 unknown line', 'Budget!G3 does not agree']);
  });

  it('agree to the penny in thousands, too', () => {
    const inThousands = [settingsSheet(['Unit', '£000']), budgetSheet(), winter];
    const off = (by: number) => agreed.map((row) => (row[0] === 'A2' && row[1] === 2 ? ['A2', 2, 5000 + by] : row));
    expect(readingOf([...inThousands, actualsSheet(...off(0.000001))]).problems).toEqual([]);
    expect(places(readingOf([...inThousands, actualsSheet(...off(0.001))]).problems)).toEqual([
      'Budget!G3 does not agree',
    ]);
  });

  it('name a line once, with every period that differs', () => {
    const [problem, ...more] = problemsWith(
      ...agreed.map((row) => (row[0] === 'A2' ? ['A2', row[1] ?? null, 1] : row)),
    );
    expect(more).toEqual([]);
    expect(problem?.cell).toBe('Budget!F3');
    expect(problem?.expected).toContain('P2, P3');
  });

  it('name a blank of the budget where they have something', () => {
    const rows = [...agreed, ...budgetRows.map((row): Row => [row[0] ?? null, 4, row[0] === 'A2' ? 3 : 0])];
    expect(places(problemsWith(...rows))).toEqual(['Budget!I3 does not agree']);
  });

  it('say nothing of periods that have not been imported', () => {
    expect(problemsWith(...agreed.filter(([, period]) => period !== 3))).toEqual([]);
  });
});
