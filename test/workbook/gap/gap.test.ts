import { settings } from '../support/sheets';
import { tableSheet, type SheetOf } from '../support/book';
import { gapSheet, headings, refusalOf, reportOf, soundRows, withCell } from './sheets';

const broken = (report: Awaited<ReturnType<typeof reportOf>>) =>
  report.broken.map(({ cell, found, expected }) => ({ cell, found, expected }));
const doesNotAgree = (report: Awaited<ReturnType<typeof reportOf>>) =>
  report.identities.filter(({ verdict }) => verdict === 'Does not agree');

const savings = (
  rows: readonly (readonly (string | number)[])[],
  given = ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', '2015/16 Target'],
) => tableSheet('Savings', [given, ...rows]);

describe('a gap table', () => {
  it('is proved as an Excel table and as a plain range, alone in its workbook', async () => {
    const range: SheetOf = {
      name: 'MTFS',
      rows: [['The gap'], [], headings, ...soundRows, [], ['Source: budget report']],
    };
    for (const sheet of [gapSheet(), range]) {
      const report = await reportOf(sheet);
      expect(report.identities.length).toBe(16);
      expect(doesNotAgree(report)).toEqual([]);
      expect(report.broken).toEqual([]);
      expect(report.problems).toEqual([]);
      expect(report.gap.map(({ annual }) => annual)).toEqual([3400, 8640, 1090, 110]);
    }
  });

  it('names the cell of a total that does not follow', async () => {
    const report = await reportOf(gapSheet(withCell(4, 3, 11100)));
    expect(broken(report)).toEqual([{ cell: 'Gap!D6', found: 11100, expected: 12100 }]);
  });

  it('reads funding, reserves and savings as negatives, and says so', async () => {
    const turned = soundRows.map(([name = null, kind = null, ...amounts]) =>
      ['Funding', 'Reserves', 'Savings', 'Unidentified'].includes(String(kind))
        ? [name, kind, ...amounts.map((amount) => -Number(amount))]
        : [name, kind, ...amounts],
    );
    const report = await reportOf(gapSheet(turned));
    expect(report.broken).toEqual([]);
    expect(report.convention).toMatchObject({ funding: 'negatives', reserves: 'negatives', savings: 'negatives' });
    expect(report.gap).toEqual((await reportOf(gapSheet())).gap);
  });

  it('takes totals by their labels where they have no kind, and one without parts for a line', async () => {
    const rows = soundRows.map(([name = null, kind = null, ...amounts]) => [
      name === 'Council tax and grants' ? 'Total funding' : name,
      kind === 'Total' ? null : kind,
      ...amounts,
    ]);
    const report = await reportOf(gapSheet(rows));
    expect(report.rows.filter(({ isTotal }) => isTotal)).toHaveLength(3);
    expect(report.identities).toHaveLength(16);
    expect(report.broken).toEqual([]);
  });

  it('follows what Settings say of its signs', async () => {
    const stated = tableSheet('Settings', [...settings.rows, ['Gap reserves', 'negatives', null]]);
    const report = await reportOf(gapSheet(), stated);
    expect(report.convention.reserves).toBe('negatives');
    expect(doesNotAgree(report)).not.toEqual([]);
  });

  it('shows the £2.0m a year of Supporting Leicestershire Families, whether entered once or in both years', async () => {
    const gap = (kind: string, amounts: readonly number[]) =>
      reportOf(
        settings,
        gapSheet([
          ['Base', 'Base', 100000, 100000, 100000, 100000],
          ['Supporting Leicestershire Families', kind, ...amounts],
          ['Funding', 'Funding', 100000, 100000, 100000, 100000],
          ['Cumulative gap', null, 0, 0, 2000, 2000],
        ]),
      );
    for (const amounts of [
      [0, 0, 2000, 0],
      [0, 0, 2000, 2000],
    ]) {
      const report = await gap('Pressure', amounts);
      expect(report.broken).toEqual([]);
      expect(report.rows[1]?.effect).toEqual({ byYear: [0, 0, 2000, 2000], total: 4000 });
    }
    expect((await gap('One-off pressure', [0, 0, 2000, 0])).rows[1]?.effect?.total).toBe(2000);
  });
});

describe('a gap table that is not in order', () => {
  const kinds = (report: Awaited<ReturnType<typeof reportOf>>) => report.problems.map(({ kind, cell }) => [kind, cell]);

  it('is read in the order of the years', async () => {
    const swap = ([a = null, b = null, c = null, d = null, ...rest]: (typeof soundRows)[number]) => [
      a,
      b,
      d,
      c,
      ...rest,
    ];
    const report = await reportOf(gapSheet(soundRows.map(swap), swap(headings)));
    expect(report.broken).toEqual([]);
    expect(kinds(report)).toEqual([['unusual value', 'Gap!C1']]);
  });

  it('says which year is missing and does not take the next one for it', async () => {
    const without = (row: (typeof soundRows)[number]) => row.filter((_, place) => place !== 3);
    const report = await reportOf(gapSheet(soundRows.map(without), without(headings)));
    expect(kinds(report)).toEqual([['missing heading', 'Gap!D1']]);
    expect(report.identities.filter(({ year }) => year === '2016/17').map(({ identity }) => identity)).not.toContain(
      'annual requirement = this year − last year',
    );
  });

  it('names a year that stands there twice', async () => {
    const report = await reportOf(
      gapSheet(
        soundRows.map((row) => [...row, 1]),
        [...headings, '2015-16'],
      ),
    );
    expect(kinds(report)).toEqual([['duplicate heading', 'Gap!G1']]);
    expect(report.broken).toEqual([]);
  });

  it('names kinds and figures that cannot be read, with what was expected', async () => {
    const unknown = await reportOf(gapSheet(withCell(8, 1, 'Wishes')));
    expect(unknown.problems[0]).toMatchObject({ cell: 'Gap!B10', kind: 'not a choice', severity: 'error' });
    expect(unknown.problems[0]?.expected).toMatch(/Base, Pressure/);
    const noKind = await reportOf(gapSheet(withCell(8, 1, null)));
    expect(noKind.problems[0]).toMatchObject({ cell: 'Gap!B10', kind: 'not a choice' });
    const noName = await reportOf(gapSheet(withCell(4, 0, 'Balance')));
    expect(noName.problems).toMatchObject([{ cell: 'Gap!A6', severity: 'warning' }]);
    const text = await reportOf(gapSheet(withCell(0, 2, 'about 350')));
    expect(text.problems[0]).toMatchObject({ cell: 'Gap!C2', kind: 'not a number' });
  });

  it('is read as without it where a cell of a pressure cannot be read, and blames no other', async () => {
    const sound = await reportOf(gapSheet());
    expect(sound.convention.doubts).toEqual([]);
    // Without one of the earlier years what is left can be read in two ways; the last year is not needed to tell them apart.
    for (const [row, year, readings] of [
      [1, 2, 2],
      [1, 3, 2],
      [2, 3, 2],
      [2, 5, 1],
    ] as const) {
      const report = await reportOf(gapSheet(withCell(row, year, 'twenty')));
      const { says, doubts, ...convention } = report.convention;
      expect(sound.convention).toMatchObject(convention);
      expect(doubts).toHaveLength(readings - 1);
      expect(says.at(-1)).toBe('so read, every identity that can be checked holds');
      expect(report.broken).toEqual([]);
      expect(doesNotAgree(report)).toEqual([]);
      const unreadable = `Gap!${String.fromCharCode(65 + year)}${row + 2}`;
      expect(report.identities.flatMap(({ cells }) => cells)).not.toContain(unreadable);
      expect(report.identities).toHaveLength(15);
      expect(kinds(report)).toEqual([['not a number', unreadable]]);
    }
  });

  it('still names what is wrong in the years that can be read, after the cell that cannot', async () => {
    const rows = withCell(4, 3, 11100).map((cells, place) => (place === 1 ? cells.with(2, 'twenty') : cells));
    const report = await reportOf(gapSheet(rows, headings.with(5, '2018/19')));
    expect(broken(report)).toEqual([{ cell: 'Gap!D6', found: 11100, expected: 12100 }]);
    expect(kinds(report)).toEqual([
      ['not a number', 'Gap!C3'],
      ['missing heading', 'Gap!F1'],
    ]);
  });

  it('says what cannot be said, and for which cell, of the gap and of every scenario', async () => {
    const report = await reportOf(gapSheet(withCell(3, 3, 'tbc')));
    expect(report.gap.map(({ remaining }) => remaining === null)).toEqual([false, true, false, false]);
    expect(report.gap[1]?.lacks).toEqual(['Gap!D5']);
    const slip = report.scenarios.find(({ scenario }) => scenario.includes('Transformation'));
    expect(slip?.years.map(({ change }) => change === null)).toEqual([false, true, false, false]);
    expect(slip).toMatchObject({ total: null });
    const kind = await reportOf(gapSheet(withCell(1, 1, 'Wishes')));
    expect(kind.gap.every(({ cumulative, lacks }) => cumulative === null && lacks.includes('Gap!B3'))).toBe(true);
    expect(kind.broken).toEqual([]);
  });

  it('names a line that is written in the other sign than its kind', async () => {
    const turned = soundRows.map((row) =>
      row[0] === 'Commissioning' ? row.map((cell) => (typeof cell === 'number' ? -cell : cell)) : row,
    );
    const report = await reportOf(gapSheet(turned));
    const odd = report.problems.find(({ cell }) => cell === 'Gap!C11');
    expect(odd).toMatchObject({ kind: 'unusual value', severity: 'warning' });
    expect(broken(report)[0]).toEqual({ cell: 'Gap!C11', found: -1000, expected: 1000 });
  });

  it('is refused with what is looked for where there is none', async () => {
    const refusal = await refusalOf(settings);
    expect(refusal.message).toMatch(/Settings/);
    expect(refusal.message).toMatch(/“Line”, “Kind”/);
  });
});

describe('a gap beside the savings table', () => {
  const lines = [
    ['S1', 'Early help', 2400, 2400, 6640],
    ['S2', 'Placements', 1000, 0, 1500],
  ];

  it('is held against its targets', async () => {
    const report = await reportOf(settings, gapSheet(), savings(lines));
    const held = report.identities.filter(({ identity }) => identity === 'savings = the savings table');
    expect(held.map(({ year, verdict }) => [year, verdict])).toEqual([
      ['2014/15', 'Agrees'],
      ['2015/16', 'Agrees'],
    ]);
    const [first = [], ...rest] = lines;
    const moved = await reportOf(settings, gapSheet(), savings([first.with(2, 2000), ...rest]));
    expect(broken(moved)).toEqual([{ cell: 'Savings!C2:C3', found: 3000, expected: 3400 }]);
  });

  it('names the one target that was mistyped, by its own figure and not by the sum', async () => {
    const [first = [], ...rest] = lines;
    const swapped = await reportOf(settings, gapSheet(), savings([first.with(2, 4200), ...rest]));
    expect(broken(swapped)).toEqual([{ cell: 'Savings!C2', found: 4200, expected: 2400 }]);
    expect(swapped.broken[0]?.why).toMatch(/S1/);
    const turned = await reportOf(settings, gapSheet(), savings([first, ...rest.map((row) => row.with(4, -1500))]));
    expect(broken(turned)).toEqual([{ cell: 'Savings!E3', found: -1500, expected: 1500 }]);
    expect(turned.broken[0]?.year).toBe('2015/16');
  });

  it('is held against no sum of which a target cannot be read, and loses no part of it silently', async () => {
    const [first = [], ...rest] = lines;
    const report = await reportOf(settings, gapSheet(), savings([first.with(4, 'about 6,640'), ...rest]));
    const held = report.identities.filter(({ identity }) => identity === 'savings = the savings table');
    expect(held.map(({ year }) => year)).toEqual(['2014/15']);
    expect(report.broken).toEqual([]);
    expect(report.rows.at(-1)?.amounts[1]).toEqual({ year: '2015/16', cell: 'Savings!E2', amount: null });
  });

  it('loses what its Red lines would bring', async () => {
    const report = await reportOf(settings, gapSheet(), savings(lines));
    const red = report.scenarios.find(({ scenario }) => scenario === 'All Red lines fail');
    expect(red?.years.map(({ change }) => change)).toEqual([1000, 2500, 2500, 2500]);
  });

  it('counts on its Red savings as far as a person chooses, by the sums of each status', async () => {
    const { savings: byStatus, countingRed } = await reportOf(settings, gapSheet(), savings(lines));
    // S1 forecasts its target and S2 nothing of it: 2,400 and 6,640 stand against 1,000 and 1,500.
    expect(byStatus).toEqual([
      { status: 'Green', lines: 1, byYear: [2400, 6640, 0, 0], total: 9040 },
      { status: 'Red', lines: 1, byYear: [1000, 1500, 0, 0], total: 2500 },
    ]);
    // After reserves 3,400, 12,040, 13,130 and 13,240, less 3,400, 11,540, 12,430 and 12,490 saved by then.
    expect(countingRed).toMatchObject([
      { share: 1, remaining: [0, 500, 700, 750] },
      { share: 0.75 },
      { share: 0.5, remaining: [500, 1750, 1950, 2000] },
      { share: 0.25 },
      { share: 0, remaining: [1000, 3000, 3200, 3250] },
    ]);
  });

  it('says of no status what it brings in a year of which a target cannot be read, and names that target', async () => {
    const [first = [], second = []] = lines;
    const early = await reportOf(settings, gapSheet(), savings([first.with(4, 'about 6,640'), second]));
    expect(early.savings).toEqual([
      { status: 'Green', lines: 1, byYear: [2400, null, 0, 0], total: null },
      { status: 'Red', lines: 1, byYear: [1000, 1500, 0, 0], total: 2500 },
    ]);
    expect(early.countingRed.at(-1)).toEqual({ share: 0, remaining: [1000, 3000, 3200, 3250] });
    const red = await reportOf(settings, gapSheet(), savings([first, second.with(4, 'tbc')]));
    expect(red.savings[1]).toMatchObject({ status: 'Red', byYear: [1000, null, 0, 0], total: null });
    expect(red.countingRed.map(({ remaining }) => remaining)).toMatchObject([
      [0, 500, 700, 750],
      [250, null, null, null],
      [500, null, null, null],
      [750, null, null, null],
      [1000, null, null, null],
    ]);
    const fails = red.scenarios.find(({ scenario }) => scenario === 'All Red lines fail');
    expect(fails?.years.map(({ lacks }) => lacks)).toMatchObject([[], ['Savings!E3'], ['Savings!E3'], ['Savings!E3']]);
  });

  it('takes what is Red from where the statuses are taken from, and of no year that is past', async () => {
    const named = soundRows.map(
      (row) =>
      row[0] === 'Transformation' ? row.with(0, 'Savings, Green') : row[0] === 'Commissioning' ? row.with(0, 'Savings, Amber') : row, // prettier-ignore
    );
    const own = await reportOf(settings, gapSheet(named), savings(lines));
    expect(own.savings.map(({ status }) => status)).toEqual(['Green', 'Amber']);
    expect(own.countingRed).toEqual([]);
    expect(own.missing.map(({ scenario }) => scenario)).toContain('All Red lines fail');

    const past = savings(
      lines.map((row) => [...row, 700]),
      ['Ref', 'Title', '2014/15 Target', '2014/15 Forecast', '2015/16 Target', '2013/14 Target'],
    );
    const years = ['Line', 'Kind', '2013/14', '2014/15', '2015/16', '2016/17'];
    const report = await reportOf(settings, gapSheet(soundRows, years), past);
    expect(report.savings.at(-1)).toMatchObject({ status: 'Red', byYear: [0, 1000, 1500, 0], total: 2500 });
    const red = report.scenarios.find(({ scenario }) => scenario === 'All Red lines fail');
    expect(red?.years.map(({ change }) => change)).toEqual([0, 1000, 2500, 2500]);
  });

  it('takes the statuses of the gap’s own lines where they are put together by status', async () => {
    const named = soundRows.map(
      (row) =>
      row[0] === 'Transformation' ? row.with(0, 'Savings, Green') : row[0] === 'Commissioning' ? row.with(0, 'Savings, Red') : row, // prettier-ignore
    );
    const report = await reportOf(settings, gapSheet(named));
    expect(report.savings).toEqual([
      { status: 'Green', lines: 1, byYear: [2400, 6640, 590, 60], total: 9690 },
      { status: 'Red', lines: 1, byYear: [1000, 1500, 300, 0], total: 2800 },
    ]);
    expect(report.countingRed.at(-1)).toEqual({ share: 0, remaining: [1000, 3000, 3500, 3550] });
  });

  it('is named where one of the two is in pounds and the other in thousands, and nothing is converted', async () => {
    const pounds = lines.map(([ref = '', title = '', ...sums]) => [
      ref,
      title,
      ...sums.map((sum) => Number(sum) * 1000),
    ]);
    const report = await reportOf(settings, gapSheet(), savings(pounds));
    expect(report.problems).toMatchObject([{ cell: 'Gap!C10', kind: 'unusual value', severity: 'error' }]);
    expect(doesNotAgree(report)).toHaveLength(2);
    expect(report.scenarios.map(({ scenario }) => scenario)).not.toContain('All Red lines fail');
    expect(report.missing.find(({ scenario }) => scenario === 'All Red lines fail')?.why).toMatch(/Gap!C10/);
  });

  it('is converted where headings say so', async () => {
    const inPounds = soundRows.map(([name = null, kind = null, ...amounts]) => [
      name,
      kind,
      ...amounts.map((amount) => Number(amount) * 1000),
    ]);
    const pounds = headings.map((heading, place) => (place < 2 ? heading : `${String(heading)} £`));
    const report = await reportOf(settings, gapSheet(inPounds, pounds), savings(lines));
    expect(report.broken).toEqual([]);
    expect(report.unit).toBe('£');
    expect(report.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
    const slip = inPounds.map((row, place) => (place === 4 ? row.with(3, 12_000_000) : row));
    expect(broken(await reportOf(settings, gapSheet(slip, pounds), savings(lines)))).toEqual([
      { cell: 'Gap!D6', found: 12_000_000, expected: 12_100_000 },
    ]);
  });

  it('is read in the unit of the workbook where its years are in several', async () => {
    const mixed = soundRows.map((row) => row.with(2, Number(row[2]) / 1000));
    const cell = (rows: typeof soundRows) =>
      reportOf(settings, gapSheet(rows, headings.with(2, '2014/15 £m')), savings(lines));
    expect(await cell(mixed)).toMatchObject({ unit: '£000', broken: [] });
    const slip = mixed.map((row, place) => (place === 4 ? row.with(2, 2.7) : row));
    expect(broken(await cell(slip))).toEqual([{ cell: 'Gap!C6', found: 2.7, expected: 3.7 }]);
  });
});
