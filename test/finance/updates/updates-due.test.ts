import fc from 'fast-check';
import { addDays, compareDates } from '../../../src/finance/calendar-date';
import type { RagStatus } from '../../../src/finance/rag/status';
import type { SavingsLine } from '../../../src/finance/savings-line';
import { updateNeeds } from '../../../src/finance/updates/update-need';
import { updatesDue } from '../../../src/finance/updates/updates-due';
import { rolledLines } from '../rollup/support';
import { context, saving, year } from '../support';

const { asAt } = context;
const rules = { year, asAt, maxAge: 31 };
const row = (given: Parameters<typeof saving>[0], status: RagStatus | null = 'Green') => ({
  line: saving({ target: 100, forecast: 100, updated: asAt, ...given }),
  assessment: status === null ? null : { status },
});
const kindsOf = (given: Parameters<typeof saving>[0], status?: RagStatus | null) =>
  updateNeeds(row(given, status), [], rules).map(({ kind }) => kind);

describe('an update is due', () => {
  it('of nothing where all is there and new', () => {
    expect(kindsOf({})).toEqual([]);
  });

  it('where this year has a target and nobody says what comes of it', () => {
    expect(kindsOf({ forecast: null })).toEqual(['no figures']);
    expect(kindsOf({ forecast: null, delivered: 0 })).toEqual([]);
    expect(kindsOf({ forecast: null, target: 0 })).toEqual([]);
  });

  it.each<[RagStatus, string | null, boolean]>([
    ['Red', null, true],
    ['Amber', ' ', true],
    ['Red', 'A new provider starts in May', false],
    ['Green', null, false],
    ['Grey', null, false],
  ])('of the narrative of a line that is %s and says %j: %s', (status, narrative, isDue) => {
    expect(kindsOf({ narrative }, status).includes('no narrative')).toBe(isDue);
  });

  it('from the day after the longest age on', () => {
    expect(kindsOf({ updated: addDays(asAt, -31) })).toEqual([]);
    expect(updateNeeds(row({ updated: addDays(asAt, -32) }), [], rules)).toEqual([
      { kind: 'stale', updated: addDays(asAt, -32), since: asAt, age: 32 },
    ]);
    expect(kindsOf({ updated: null })).toEqual(['never updated']);
  });

  it.each<[string, Partial<SavingsLine>, RagStatus]>([
    ['is banked', {}, 'Blue'],
    ['is delivered', { stage: 'Delivered' }, 'Green'],
    ['is of an earlier year', { years: [{ year: { startYear: 2013 }, target: 5, forecast: 5 }] }, 'Grey'],
    ['is stopped', { stage: 'Stopped', milestoneDue: addDays(asAt, -9), years: [] }, 'Red'],
  ])('not of a line that %s, however old', (_, given, status) => {
    expect(kindsOf({ updated: null, narrative: 'Done', ...given }, status)).toEqual([]);
  });

  it('where milestones are overdue, the longest first and each once', () => {
    const own = { nextMilestone: 'Cabinet', milestoneDue: addDays(asAt, -5) };
    const table = [
      { milestone: 'cabinet ', due: addDays(asAt, -5), isDone: false },
      { milestone: 'Consultation', due: addDays(asAt, -20), isDone: false },
      { milestone: 'Tender', due: addDays(asAt, -40), isDone: true },
      { milestone: 'Start', due: asAt, isDone: false },
    ];
    const needs = updateNeeds(row(own), table, rules);
    expect(needs.map((need) => (need.kind === 'milestone overdue' ? need.days : need.kind))).toEqual([20, 5]);
  });
});

describe('the list of the next update', () => {
  it('says whose lines they are, and since when the oldest is stale', () => {
    const rows = [
      row({ ref: 'S1', owner: 'A Lead', updated: addDays(asAt, -40) }),
      row({ ref: 'S2', owner: 'B Head', forecast: null }),
      row({ ref: 'S3', owner: 'a lead ', updated: addDays(asAt, -90) }),
      row({ ref: 'S4', owner: 'C Chief' }),
      row({ ref: 'S5', updated: null }),
    ];
    const list = updatesDue(rows, { ...rules, by: 'owner' });
    expect(list.map(({ name, lines, since }) => [name, lines.map(({ line }) => line.ref), since])).toEqual([
      ['A Lead', ['S1', 'S3'], addDays(asAt, -58)],
      ['B Head', ['S2'], null],
      [null, ['S5'], null],
    ]);
  });

  it('has the milestones of the table', () => {
    const milestones = (ref: string) =>
      ref === 'S2' ? [{ milestone: 'Cabinet', due: addDays(asAt, -1), isDone: false }] : [];
    const rows = [row({ ref: 'S1' }), row({ ref: 'S2', department: 'Adults' })];
    expect(updatesDue(rows, { ...rules, by: 'department', milestones }).map(({ name }) => name)).toEqual(['Adults']);
  });

  it('has every line that needs something once, and no other', () => {
    fc.assert(
      fc.property(rolledLines, fc.constantFrom('owner', 'department'), (rows, by) => {
        const listed = updatesDue(rows, { ...rules, by }).flatMap(({ lines }) => lines.map(({ line }) => line));
        const needing = rows.filter((one) => updateNeeds(one, [], rules).length > 0).map(({ line }) => line);
        expect(new Set(listed)).toEqual(new Set(needing));
        expect(listed).toHaveLength(needing.length);
      }),
    );
  });

  it('has only lines that were too old already on the day that it names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 })), (ages) => {
        const rows = ages.map((age, place) => row({ ref: `S${place}`, updated: addDays(asAt, -age) }));
        const since = updatesDue(rows, { ...rules, by: 'owner' })[0]?.since ?? null;
        const stale = ages.filter((age) => age > rules.maxAge);
        if (since === null) expect(stale).toEqual([]);
        else expect(compareDates(since, addDays(asAt, rules.maxAge + 1 - Math.max(...stale)))).toBe(0);
      }),
    );
  });
});
