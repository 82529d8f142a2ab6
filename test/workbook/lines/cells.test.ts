import type { AssessedSaving, Tracker } from '../../../src/workbook';
import { tableSheet, type Written } from '../support/book';
import { savingsHeadings, settings } from '../support/sheets';
import { trackerOf } from '../support/without-excel';

function savings(headings: readonly Written[], ...rows: (readonly Written[])[]): Tracker {
  return trackerOf([tableSheet('Savings', [headings, ...rows]), settings]);
}
const first = (tracker: Tracker): AssessedSaving | undefined => tracker.savings[0];

describe('a figure that cannot be read', () => {
  test.each<[string, Written, string]>([
    ['text', 'about a hundred', 'not a number'],
    ['an error', '#REF!', 'error value'],
    ['a percentage', '12%', 'not a number'],
    ['TRUE', true, 'not a number'],
  ])('%s makes its line Grey, names the cell, and leaves the other lines alone', (_, value, kind) => {
    const tracker = savings(savingsHeadings, ['S1', 'One', 100, value, 0], ['S2', 'Two', 100, 100, 0]);
    expect(tracker.savings.map(({ assessment }) => assessment.status)).toEqual(['Grey', 'Green']);
    expect(first(tracker)?.assessment.reason).toContain('Savings!D2');
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Savings!D2', kind, severity: 'error' })]);
  });

  test('of another year is a problem but does not touch the status', () => {
    const tracker = savings(['Ref', '2014/15 Target', '2014/15 Forecast', '2015/16 Target'], ['S1', 100, 100, 'tbc']);
    expect(first(tracker)?.assessment.status).toBe('Green');
    expect(tracker.problems).toHaveLength(1);
  });
});

test.each<[Written, number]>([
  ['£1,234', 1234],
  ['(1,200)', -1200],
  ['1.5m', 1500],
  ['£250k', 250],
  ['-', 0],
  [' 12 ', 12],
])('%p in a column of £000 is %p', (written, sum) => {
  expect(first(savings(savingsHeadings, ['S1', 'x', written, 0, 0]))?.line.years[0]?.target).toBe(sum);
});

test('blank is missing, not zero', () => {
  expect(first(savings(savingsHeadings, ['S1', 'x', 100, '  ', null]))?.line).toMatchObject({
    years: [{ target: 100, forecast: null }],
    delivered: null,
  });
});

test('a column in another unit than the workbook is converted, with a word on it', () => {
  const tracker = savings(['Ref', '2014/15 Target £m', '2014/15 Forecast £m'], ['S1', 1.5, 1.5]);
  expect(first(tracker)?.line.years[0]?.target).toBe(1500);
  expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Savings!B1', severity: 'warning' })]);
});

describe('dates and choices', () => {
  const headings = [
    'Ref',
    '2014/15 Target',
    '2014/15 Forecast',
    'Stage',
    'Kind',
    'Cash',
    'Milestone due',
    'Updated',
    'Confidence',
  ];

  test('are read as people write them', () => {
    const tracker = savings(headings, [
      'S1',
      1,
      1,
      'in DELIVERY',
      'One off',
      'cost avoidance',
      '1/9/2014',
      41883,
      '80%',
    ]);
    expect(first(tracker)?.line).toMatchObject({
      stage: 'In delivery',
      kind: 'One-off',
      cash: 'Avoidance',
      milestoneDue: { year: 2014, month: 9, day: 1 },
      updated: { year: 2014, month: 9, day: 1 },
      confidence: 0.8,
    });
    expect(tracker.problems).toEqual([]);
  });

  test('that cannot be read are problems with what was expected', () => {
    const tracker = savings(headings, ['S1', 1, 1, 'Nearly', null, null, 'spring', null, 80]);
    expect(tracker.problems.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual([
      'Savings!D2 not a choice',
      'Savings!G2 not a date',
      'Savings!I2 unusual value',
    ]);
    expect(tracker.problems[0]?.expected).toContain('Awaiting decision');
  });
});

test('a sum of more than 100 times the target is told, and the line assessed all the same', () => {
  const tracker = savings(
    savingsHeadings,
    ['S1', 'In pounds', 100, 100_000, 10_001],
    ['S2', 'As much as that', 1, 100, 0],
  );
  expect(tracker.savings.map(({ assessment }) => assessment.status)).toEqual(['Blue', 'Green']);
  expect(tracker.problems.map(({ cell, kind, severity }) => `${cell} ${kind} ${severity}`)).toEqual([
    'Savings!D2 unusual value warning',
    'Savings!E2 unusual value warning',
  ]);
});

describe('a stage', () => {
  const withStage = (...rows: (readonly Written[])[]) =>
    savings(['Ref', 'Stage', '2014/15 Target', '2014/15 Forecast', 'Delivered'], ...rows);

  test('that cannot be read keeps a line from being Green, as its approval cannot be judged, and is named', () => {
    const tracker = withStage(
      ['S1', 'Nearly', 100, 100, 0],
      ['S2', 'Nearly', 100, 95, 0],
      ['S3', 'Nearly', 100, 100, 100],
      ['S4', 'Nearly', 0, 10, 0],
      ['S5', '#REF!', 100, 100, 0],
    );
    expect(tracker.savings.map(({ assessment }) => assessment.status)).toEqual([
      'Grey',
      'Amber',
      'Blue',
      'Green',
      'Grey',
    ]);
    expect(first(tracker)?.assessment.reason).toContain('Savings!B2');
    expect(first(tracker)?.assessment.toTurn).toContain('Savings!B2');
  });

  test.each([
    ['Not approved', 'Proposed'],
    ['Outline business case', 'Proposed'],
    ['Out to public consultation', 'In consultation'],
    ['Subject to Cabinet approval', 'Awaiting decision'],
    ['Approved by Full Council', 'Approved'],
    ['Partially delivered', 'In delivery'],
    ['Fully implemented', 'Delivered'],
    ['Not achievable', 'Stopped'],
  ])('%s is %s', (written, stage) => {
    expect(first(withStage(['S1', written, 100, 100, 0]))?.line.stage).toBe(stage);
  });
});

describe('references', () => {
  test('that occur twice, or differ only in case or spaces, are told for each line, and all are assessed', () => {
    const tracker = savings(savingsHeadings, ['S 1', 'x', 1, 1, 0], ['s1', 'y', 1, 1, 0], ['S2', 'z', 1, 1, 0]);
    expect(tracker.problems.map(({ cell, kind }) => `${cell} ${kind}`)).toEqual([
      'Savings!A2 duplicate reference',
      'Savings!A3 duplicate reference',
    ]);
    expect(tracker.savings).toHaveLength(3);
  });

  test('that are numbers become texts', () => {
    expect(first(savings(savingsHeadings, [17, 'x', 1, 1, 0]))?.line.ref).toBe('17');
  });
});

describe('budget lines', () => {
  const budget = (headings: readonly Written[], ...rows: (readonly Written[])[]): Tracker =>
    trackerOf([tableSheet('Budget', [headings, ...rows]), settings]);

  test('are spend unless they say income or are written negative', () => {
    const tracker = budget(
      ['Code', 'Kind', 'Budget', 'Forecast'],
      ['A', null, 100, 100],
      ['B', 'Income', 100, 90],
      ['C', null, -100, -90],
    );
    expect(tracker.budget.map(({ line }) => line.kind)).toEqual(['Spend', 'Income', 'Income']);
    expect(tracker.budget.map(({ assessment }) => assessment.status)).toEqual(['Green', 'Red', 'Red']);
  });

  test('that give a forecast and a variance which do not agree are Grey, and the variance is named', () => {
    const tracker = budget(['Code', 'Budget', 'Forecast', 'Variance'], ['A', 100, 105, -5]);
    expect(tracker.budget[0]?.assessment.status).toBe('Grey');
    expect(tracker.problems).toEqual([expect.objectContaining({ cell: 'Budget!D2', kind: 'does not agree' })]);
  });

  test('take a variance the other way round where Settings say so', () => {
    const favourable = tableSheet('Settings', [...settings.rows, ['Positive variance means', 'Favourable', null]]);
    const tracker = trackerOf([
      tableSheet('Budget', [
        ['Code', 'Budget', 'Forecast', 'Variance'],
        ['A', 100, 105, -5],
      ]),
      favourable,
    ]);
    expect(tracker.problems).toEqual([]);
    expect(tracker.budget[0]?.line.variance).toBe(5);
  });

  test('need their periods only where nothing else is given', () => {
    const headings = ['Code', 'Budget', 'P1', 'P2', 'Forecast'];
    const tracker = budget(headings, ['A', 1200, 'n/k', 100, 1200], ['B', 1200, 'n/k', 100, null]);
    expect(tracker.budget.map(({ assessment }) => assessment.status)).toEqual(['Green', 'Grey']);
    expect(tracker.budget[1]?.assessment.reason).toContain('Budget!C3');
  });
});

describe('savings written as negative changes to a budget', () => {
  const headings = ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', 'Delivered', '2015/16 Target'];

  test('are read with their sign turned, and the first heading of a target says so once', () => {
    const tracker = savings(headings, ['S1', 'One', -100, -90, -20, null], ['S2', 'Two', -50, -50, -50, -10]);
    expect(tracker.savings.map(({ assessment }) => assessment.status)).toEqual(['Red', 'Blue']);
    expect(first(tracker)?.line).toMatchObject({ delivered: 20, years: [{ target: 100, forecast: 90 }, {}] });
    expect(tracker.problems).toEqual([
      expect.objectContaining({ cell: 'Savings!C1', kind: 'unusual value', severity: 'warning' }),
    ]);
  });

  test.each<[string, (readonly Written[])[]]>([
    [
      'where signs are mixed',
      [
        ['S1', 'One', -100, -90],
        ['S2', 'Two', 50, 50],
      ],
    ],
    [
      'where a single line has a target',
      [
        ['S1', 'One', -100, -90],
        ['S2', 'Two', 0, 0],
      ],
    ],
    [
      'where forecasts are positive',
      [
        ['S1', 'One', -100, 90],
        ['S2', 'Two', -50, 50],
      ],
    ],
  ])('are not turned %s', (_, rows) => {
    expect(first(savings(headings, ...rows))?.assessment.status).toBe('Grey');
  });
});

describe('figures that are missing', () => {
  const missing = (tracker: Tracker) =>
    tracker.problems.filter(({ kind }) => kind === 'missing figure').map(({ cell, severity }) => `${cell} ${severity}`);

  test('are a problem at the forecast of each line that cannot be assessed without them, and only there', () => {
    const tracker = savings(
      savingsHeadings,
      ['S1', 'No forecast', 100, null, null],
      ['S2', 'Delivered', 100, null, 20],
      ['S3', 'Not this year', null, null, null],
      ['S4', 'Unreadable', 100, 'abc', null],
      ['S5', 'Nothing asked', 0, null, null],
    );
    expect(missing(tracker)).toEqual(['Savings!D2 warning']);
    expect(tracker.problems).toHaveLength(2);
  });

  test('are named where the table has no column for them, and where the target is no saving', () => {
    expect(missing(savings(['Ref', '2014/15 Target', 'Delivered'], ['S1', 100, null]))).toEqual(['Savings!C2 warning']);
    expect(missing(savings(['Ref', '2014/15 Target'], ['S1', 100]))).toEqual(['Savings!B2 warning']);
    expect(missing(savings(savingsHeadings, ['S1', 'One', -100, 0, 0]))).toEqual(['Savings!C2 warning']);
  });

  test('of a budget line are a problem at its forecast, or at its budget', () => {
    const tracker = trackerOf([
      tableSheet('Budget', [
        ['Code', 'Budget', 'Forecast'],
        ['A', 100, null],
        ['B', null, 100],
        ['C', 100, 100],
      ]),
      settings,
    ]);
    expect(missing(tracker)).toEqual(['Budget!C2 warning', 'Budget!B3 warning']);
  });
});
