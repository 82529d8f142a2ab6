import fc from 'fast-check';
import { nameProblem, planProfile, type ProfileChoice, profiledSums, type ProfiledLine } from '../../../src/workbook';
import { weeksByPeriod } from '../../../src/finance/profiles/term-weeks';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf, type SheetOf, tableSheet } from '../support/book';
import { failureOf, valueOf } from '../support/operations';
import { apply, budgetSheet, readAll, settingsSheet, undoRun } from '../period-close/support';

let excel: OpenExcel | null = null;
const open = (...sheets: readonly SheetOf[]): OpenExcel => {
  excel = openExcel(bookOf(settingsSheet(), budgetSheet(), ...sheets));
  return excel;
};
afterEach(() => {
  excel?.close();
  excel = null;
});

const months = Array.from({ length: 12 }, (_, index) => `P${index + 1}`);
const quarterly = [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0];
const profiles = tableSheet('Profiles', [['Profile', ...months], ['Quarterly', ...quarterly]]); // prettier-ignore
const line: ProfiledLine = { code: '001', ref: '001', budget: 1200, lastYear: null };
const known = { profiles: [{ name: 'Quarterly', weights: quarterly }], unit: '£' as const };
const plan = async (choice: ProfileChoice, of = line) => planProfile(await readAll(), { line: of, choice });
const sumsOf = (choice: ProfileChoice, of = line) => {
  const sums = profiledSums(of, choice, known);
  return sums.ok ? sums.value : null;
};

test('a named profile goes into a column that is added for it, and the next one into the same', async () => {
  open(profiles);
  await apply(valueOf(await plan({ kind: 'named', name: 'Quarterly' })));
  await apply(valueOf(await plan({ kind: 'even' }, { ...line, code: '003', ref: '003' })));
  const { monthEnd } = await readAll();
  expect(monthEnd.lines.map(({ details }) => details.profile)).toEqual(['Quarterly', null, 'Even', null]);
  expect(monthEnd.lines[0]?.inputs.profile).toEqual({ kind: 'weights', weights: quarterly });
  await undoRun(2);
  await undoRun(1);
  expect((await readAll()).contents.tables.Budget?.columns.map(({ field }) => field)).not.toContain('profile');
});

test('a new profile is kept as weights in the Profiles table, which is made for it', async () => {
  open();
  const weeks = weeksByPeriod({ startYear: 2014 }, [{ from: { year: 2014, month: 9, day: 1 }, to: { year: 2014, month: 12, day: 19 } }]); // prettier-ignore
  const choice = { kind: 'new', name: 'Autumn term', rule: { kind: 'term time', weeks } } as const;
  await apply(valueOf(await plan(choice)));
  const { monthEnd } = await readAll();
  expect(monthEnd.tables.profiles).toMatchObject([{ name: 'Autumn term' }]);
  expect(
    profiledSums(line, { kind: 'named', name: 'Autumn term' }, { ...known, profiles: monthEnd.tables.profiles }),
  ).toEqual(profiledSums(line, choice, known));
});

test.each<readonly [ProfileChoice, readonly number[] | null]>([
  [{ kind: 'even' }, months.map(() => 100)],
  [{ kind: 'named', name: 'quarterly' }, quarterly.map((weight) => weight * 300)],
  [{ kind: 'named', name: 'Monthly' }, null],
  [{ kind: 'last year' }, null],
  [{ kind: 'new', name: 'Grant', rule: { kind: 'grant', year: { startYear: 2014 }, instalments: [{ date: { year: 2015, month: 1, day: 5 }, amount: null }] } }, [0, 0, 0, 0, 0, 0, 0, 0, 0, 1200, 0, 0]], // prettier-ignore
  [{ kind: 'new', name: 'Short', rule: { kind: 'weights', weights: [1, 2, 3] } }, null],
])('shows the twelve sums of %j before it is written', (choice, expected) => {
  expect(sumsOf(choice)).toEqual(expected);
});

test('last year has its shape where it is known', () => {
  const lastYear = [2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
  expect(sumsOf({ kind: 'last year' }, { ...line, lastYear })).toEqual([800, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 400]);
});

test('whatever the weights, the total is kept to the penny', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 12, maxLength: 12 }).filter((all) => all.some(Boolean)),
      fc.integer({ min: -99_999_999, max: 99_999_999 }),
      (weights, pence) => {
        const sums = sumsOf({ kind: 'new', name: 'Any', rule: { kind: 'weights', weights } }, { ...line, budget: pence / 100 }); // prettier-ignore
        expect(Math.round((sums ?? []).reduce((all, sum) => all + Math.round(sum * 100), 0))).toBe(pence);
      },
    ),
  );
});

test('a name that is taken or missing is refused, before and at the planning', async () => {
  open(profiles);
  const rule = { kind: 'even' } as const;
  for (const name of ['', 'Quarterly ', 'EVEN', 'last year']) {
    expect(nameProblem({ kind: 'new', name, rule }, known.profiles)).not.toBeNull();
    expect(failureOf(await plan({ kind: 'new', name, rule })).kind).toBe('not possible');
  }
  expect(nameProblem({ kind: 'new', name: 'Summer', rule }, known.profiles)).toBeNull();
});

test('a line without a budget has no sums to show', async () => {
  open();
  expect(failureOf(await plan({ kind: 'even' }, { ...line, budget: null })).kind).toBe('not possible');
});
