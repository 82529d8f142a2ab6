import { usualConvention } from '../../../src/finance/gap/convention';
import type { SavingsBeside } from '../../../src/finance/gap/changes/savings-beside';
import type { WantedChange } from '../../../src/finance/gap/changes/wanted-change';
import { gapByYear } from '../../../src/finance/gap/gap-figures';
import { explainBroken } from '../../../src/finance/gap/explain/explain';
import { prove } from '../../../src/finance/gap/prove';
import type { GapTable } from '../../../src/finance/gap/gap-table';
import { line, tableOf, total, unknownRow, detectConvention, noSavings, scenariosOf } from './tables';

const rows = [
  line('Employees', 'Base', [100, 100, 100]),
  line('Grants', 'Funding', [90, 88, 86]),
  line('Transformation', 'Savings', [4, 6, 8]),
];

/** A table of which the cell of a row in a year cannot be read. */
const withUnreadable = (table: GapTable, row: number, year: number): GapTable => ({
  ...table,
  rows: table.rows.map((one, place) =>
    place === row ? { ...one, amounts: one.amounts.with(year, null), unreadable: [year] } : one,
  ),
});

describe('a cell of the gap that cannot be read', () => {
  const table = tableOf(rows);

  it('leaves unsaid what it is needed for, and is named', () => {
    const years = gapByYear(withUnreadable(table, 1, 1), usualConvention);
    expect(years.map(({ cumulative }) => cumulative)).toEqual([10, null, 14]);
    expect(years.map(({ remaining }) => remaining)).toEqual([6, null, -4]);
    expect(years.map(({ lacks }) => lacks)).toEqual([[], ['Gap!D3'], ['Gap!D3']]);
    expect(years[2]?.annual).toBeNull();
  });

  it('leaves all later years unsaid where savings or pressures go on', () => {
    const years = gapByYear(withUnreadable(table, 2, 0), usualConvention);
    expect(years.map(({ afterReserves }) => afterReserves)).toEqual([10, 12, 14]);
    expect(years.map(({ remaining }) => remaining)).toEqual([null, null, null]);
    expect(years[2]?.lacks).toEqual(['Gap!C4']);
    const once = tableOf([...rows, line('Demand', 'Pressure', [1, 1, 1])]);
    const later = gapByYear(withUnreadable(once, 3, 1), { ...usualConvention, pressures: 'incremental' });
    expect(later.map(({ cumulative }) => cumulative)).toEqual([11, null, null]);
  });

  it('is passed on to what a change makes of the gap', () => {
    const { scenarios } = scenariosOf(withUnreadable(table, 2, 1), usualConvention, noSavings);
    const slip = scenarios.find(({ name }) => name.includes('Transformation'));
    expect(slip?.years.map(({ change }) => change)).toEqual([2, null, null]);
    expect(slip?.effect).toBeNull();
    const funding = scenarios.find(({ name }) => name.startsWith('Funding'));
    expect(funding?.years[0]?.change).toBeCloseTo(0.9, 9);
    expect(funding?.effect).toBeNull();
  });
});

describe('a target of the savings table that cannot be read', () => {
  const table = tableOf(rows);
  const unknown = { byYear: [2, null, 4], cells: ['', 'Savings!D2', ''] };
  const beside: SavingsBeside = {
    ...noSavings,
    byStatus: [{ status: 'Red', lines: 1, ...unknown }],
    planned: [{ ref: 'S1', title: null, ...unknown }],
  };
  const play = (wanted: WantedChange, convention = usualConvention) =>
    scenariosOf(table, convention, beside, [wanted]).scenarios[0]?.years ?? [];

  it.each<[string, WantedChange, number]>([
    ['fails', { what: 'Red lines fail', share: 1 }, 2],
    ['slips', { what: 'Line slips', line: 'S1', months: 6 }, 1],
  ])('leaves it unsaid from its year on what is lost when the line %s', (_, wanted, first) => {
    for (const savingsBy of ['incremental', 'cumulative'] as const) {
      const years = play(wanted, { ...usualConvention, savingsBy });
      expect(years.map(({ change }) => change)).toEqual([first, null, null]);
      expect(years[2]?.lacks).toEqual(['Savings!D2']);
    }
  });

  it('is not needed where all of it is counted on', () => {
    expect(play({ what: 'Red lines fail', share: 0 }).map(({ change }) => change)).toEqual([0, 0, 0]);
  });
});

describe('a row of which nobody can tell the kind', () => {
  const table = tableOf([
    ...rows.slice(0, 2),
    unknownRow('Wishes', [5, null, null]),
    total('Cumulative gap', 'cumulative gap', [15, 12, 14]),
    total('Annual requirement', 'annual requirement', [15, -3, 2]),
  ]);

  it('leaves unsaid the years in which it has figures, and nothing else is blamed for them', () => {
    const { convention } = detectConvention(table);
    expect(gapByYear(table, convention).map(({ cumulative }) => cumulative)).toEqual([null, 12, 14]);
    expect(gapByYear(table, convention)[0]?.lacks).toEqual(['Gap!B4']);
    expect(explainBroken(table, convention)).toEqual([]);
    expect(prove(table, convention).map(({ name, year }) => `${year.startYear} ${name.split(' =')[0] ?? ''}`)).toEqual([
      '2015 cumulative gap',
      '2016 cumulative gap',
      '2014 annual requirement',
      '2015 annual requirement',
      '2016 annual requirement',
    ]);
  });
});

describe('a year without a column', () => {
  const table = { ...tableOf(rows), years: [{ startYear: 2014 }, { startYear: 2016 }, { startYear: 2017 }] };

  it('leaves unsaid what is still to be found after it, since what it saved is not known', () => {
    const years = gapByYear(table, usualConvention);
    expect(years.map(({ afterReserves }) => afterReserves)).toEqual([10, 12, 14]);
    expect(years.map(({ remaining }) => remaining)).toEqual([6, null, null]);
    expect(years[2]?.lacks).toEqual(['2015/16']);
    const all = gapByYear(table, { ...usualConvention, savingsBy: 'cumulative' });
    expect(all.map(({ remaining }) => remaining)).toEqual([6, 6, 6]);
  });

  it('is said of a line that slips into it', () => {
    const { missing } = scenariosOf(table, usualConvention, noSavings);
    expect(missing.find(({ name }) => name.includes('Transformation'))?.why).toMatch(/2015\/16/);
  });
});
