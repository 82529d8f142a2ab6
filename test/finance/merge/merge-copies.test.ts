import { fieldKey } from '../../../src/finance/merge/field';
import { canAccept, isSafe, type MergeItem } from '../../../src/finance/merge/merge-item';
import { sayItem } from '../../../src/finance/merge/say-item';
import type { DepartmentalCopy, MergeTable } from '../../../src/finance/merge/merge-table';
import type { FieldCell } from '../../../src/finance/merge/value';
import { copyOf, forecast, lineOf, merge, tableOf, valueOf } from './support';

const sent = tableOf(lineOf('S1', { target: 400, forecast: 400, narrative: 'On track' }));

function outcomes(master: MergeTable, ...copies: readonly DepartmentalCopy[]): readonly string[] {
  return merge(master, copies).items.map(({ ref, outcome }) => `${ref} ${outcome}`);
}

const says = (items: readonly MergeItem[]): string => items.map((item) => sayItem(item, fieldKey)).join(' ');

describe('collecting a copy whose sending is known', () => {
  it('takes what the copy alone changed for a change that may be accepted without asking', () => {
    const copy = copyOf(tableOf(lineOf('S1', { target: 400, forecast: 300, narrative: 'On track' })), sent);
    const { items, unchanged } = merge(sent, [copy]);
    expect(items).toMatchObject([{ outcome: 'changed in copy', field: forecast, copy: { number: 300 } }]);
    expect(items.every(isSafe)).toBe(true);
    expect(unchanged).toBe(2);
  });

  it('sees no change in spaces, line ends and traces of arithmetic', () => {
    const was = tableOf(lineOf('S1', { target: 400, forecast: 0.3, narrative: 'One\nTwo' }));
    const copy = copyOf(tableOf(lineOf('S1', { target: 400, forecast: 0.1 + 0.2, narrative: ' One\r\nTwo ' })), was);
    expect(merge(was, [copy])).toMatchObject({ items: [], settled: [], unchanged: 3 });
  });

  it('lists both changed differently as a conflict, both changed alike and the master alone as settled', () => {
    const master = tableOf(lineOf('S1', { target: 500, forecast: 350, narrative: 'Late' }));
    const copy = copyOf(tableOf(lineOf('S1', { target: 400, forecast: 300, narrative: 'Late' })), sent);
    const result = merge(master, [copy]);
    expect(result.items.map(({ outcome }) => outcome)).toEqual(['conflict']);
    expect(result.settled.map(({ outcome }) => outcome)).toEqual(['changed in master only', 'same change in both']);
    expect(result.items.some(isSafe)).toBe(false);
  });

  it('does not let a department change a target without being asked, nor a line of another one', () => {
    const copy = copyOf(tableOf(lineOf('S1', { target: 100, forecast: 400, narrative: 'On track' })), sent);
    expect(outcomes(sent, copy)).toEqual(['S1 not yours to change']);
    const theirs = tableOf(lineOf('S9', { forecast: 5 }, 'Adults'));
    const elsewhere = merge(theirs, [copyOf(tableOf(lineOf('S9', { forecast: 6 })), theirs)]);
    expect(elsewhere.items).toMatchObject([{ outcome: 'not yours to change', isTheirs: false }]);
    expect(elsewhere.notes.map(({ kind }) => kind)).toContain('line of another department');
  });

  it('lists new and removed lines, and asks twice where the other side has changed them', () => {
    const two = tableOf(lineOf('S1', { forecast: 1 }), lineOf('S2', { forecast: 2 }));
    const copy = copyOf(tableOf(lineOf('S2', { forecast: 2 }), lineOf('S3', { forecast: 3 })), two);
    expect(outcomes(two, copy)).toEqual(['S1 removed from copy', 'S3 new line']);
    const later = tableOf(lineOf('S1', { forecast: 9 }));
    expect(outcomes(later, copy)).toEqual(['S1 removed from copy, changed in master', 'S3 new line']);
    const changed = copyOf(tableOf(lineOf('S1', { forecast: 9 }), lineOf('S2', { forecast: 5 })), two);
    expect(outcomes(later, changed)).toEqual(['S2 gone from master']);
  });

  it('leaves a column alone that the copy does not have, and says so', () => {
    const copy = copyOf(tableOf(lineOf('S1', { target: 400, narrative: 'On track' })), sent);
    const { items, notes } = merge(sent, [copy]);
    expect(items).toEqual([]);
    expect(notes).toContainEqual({ kind: 'column not in copy', copy: 'children.xlsx', of: fieldKey(forecast) });
  });

  it('knows a reference in another case or with spaces, and says so', () => {
    const copy = copyOf(tableOf(lineOf('s 1', { target: 400, forecast: 300, narrative: 'On track' })), sent);
    const { items, notes } = merge(sent, [copy]);
    expect(items).toMatchObject([{ ref: 'S1', outcome: 'changed in copy' }]);
    expect(notes.map(({ kind }) => kind)).toContain('reference written differently');
  });

  it('takes a new line whose reference the master has for another line for none of its cells', () => {
    const named = (department: string, title: string | null) => ({
      ...lineOf('S9', { forecast: 5 }, department),
      title,
    });
    const other = tableOf(lineOf('S1', { forecast: 1 }), named('Adults', 'Home care'));
    const own = tableOf(lineOf('S1', { forecast: 1 }), { ...lineOf('s9', { forecast: 60 }), title: 'Park rangers' });
    const sentOne = tableOf(lineOf('S1', { forecast: 1 }));
    for (const master of [other, tableOf(lineOf('S1', { forecast: 1 }), named('Children', 'Home care'))]) {
      const { items } = merge(master, [copyOf(own, sentOne)]);
      expect(items.map(({ ref, outcome }) => [ref, outcome])).toEqual([['s9', 'reference taken in master']]);
      expect(items.some(canAccept)).toBe(false);
      for (const name of ['Park rangers', 'Home care']) expect(says(items)).toContain(name);
    }
    const added = tableOf(lineOf('S1', { forecast: 1 }), { ...lineOf('S9', { forecast: 60 }, 'Adults'), title: null });
    expect(outcomes(added, copyOf(own, sentOne))).toEqual([]);
    const later = tableOf(lineOf('S1', { forecast: 1 }), named('Children', ' park  Rangers'));
    expect(outcomes(later, copyOf(own, sentOne))).toEqual(['S9 differs']);
  });

  it('lists every line of a reference that occurs twice, on either side, and takes none', () => {
    const twice = tableOf(lineOf('S1', { forecast: 1 }), lineOf('s1', { forecast: 2 }));
    const once = tableOf(lineOf('S1', { forecast: 3 }));
    const inCopy = merge(once, [copyOf(twice, once)]).items;
    expect(inCopy.map(({ outcome }) => outcome)).toEqual(['reference twice in copy', 'reference twice in copy']);
    const inMaster = merge(twice, [copyOf(once, twice)]).items;
    expect(inMaster.map(({ outcome }) => outcome)).toEqual(['reference twice in master']);
    expect([...inCopy, ...inMaster].some(canAccept)).toBe(false);
    expect(outcomes(once, copyOf(tableOf(...once.lines, lineOf('', { forecast: 3 })), once))).toEqual([
      ' no reference',
    ]);
  });

  it('lists what cannot be read and what would overwrite a formula, and takes the result of a formula in the copy', () => {
    const cell = (number: number, isFormula: boolean): FieldCell => ({
      value: valueOf(number),
      isFormula,
      place: 'Savings!C1',
    });
    const withForecast = (only: FieldCell): MergeTable =>
      tableOf({ ...lineOf('S1', { forecast: 1 }), cells: new Map([[fieldKey(forecast), only]]) });
    const plain = withForecast(cell(1, false));
    const tbc = { kind: 'unreadable', found: '"tbc"', expected: 'a sum' } as const;
    const text: FieldCell = { value: tbc, isFormula: false, place: 'Savings!C1' };
    expect(outcomes(plain, copyOf(withForecast(text), plain))).toEqual(['S1 cannot be read']);
    expect(outcomes(withForecast(cell(1, true)), copyOf(withForecast(cell(2, false)), plain))).toEqual([
      'S1 formula in master',
    ]);
    expect(merge(plain, [copyOf(withForecast(cell(2, true)), plain)]).items).toMatchObject([
      { outcome: 'changed in copy', isFormulaInCopy: true },
    ]);
  });
});

describe('collecting a copy of which nobody knows what was sent', () => {
  it('leaves every difference to a person, also the lines that its department has and it does not', () => {
    const master = tableOf(
      lineOf('S1', { forecast: 1, narrative: 'A' }),
      lineOf('S2', { forecast: 2, narrative: 'B' }),
      lineOf('S3', { forecast: 3, narrative: 'C' }, 'Adults'),
    );
    const copy = copyOf(tableOf(lineOf('S1', { forecast: 5, narrative: 'A' })), null);
    const { items, notes } = merge(master, [copy]);
    expect(items.map(({ ref, outcome }) => `${ref} ${outcome}`)).toEqual(['S1 differs', 'S2 not in copy']);
    expect(items.some(isSafe)).toBe(false);
    expect(notes).toEqual([{ kind: 'nothing known of what was sent', copy: 'children.xlsx', of: null }]);
  });
});

describe('collecting several copies', () => {
  const changedTo = (forecastNow: number, narrativeNow: string, name: string) =>
    copyOf(tableOf(lineOf('S1', { target: 400, forecast: forecastNow, narrative: narrativeNow })), sent, name);

  it('puts one wish of two copies together, and calls two wishes for one cell a conflict', () => {
    expect(merge(sent, [changedTo(300, 'On track', 'a'), changedTo(300, 'On track', 'b')]).items).toMatchObject([
      { outcome: 'changed in copy', copies: ['a', 'b'], otherCopy: null },
    ]);
    const { items } = merge(sent, [changedTo(300, 'On track', 'a'), changedTo(200, 'On track', 'b')]);
    expect(items.map(({ outcome, otherCopy, copies }) => [outcome, otherCopy, ...copies])).toEqual([
      ['conflict', 'wants something else', 'a'],
      ['conflict', 'wants something else', 'b'],
    ]);
  });

  it('accepts nothing without asking where two copies change different cells of one line', () => {
    const { items } = merge(sent, [changedTo(300, 'On track', 'a'), changedTo(400, 'Late', 'b')]);
    expect(items.map(({ outcome, otherCopy }) => [outcome, otherCopy])).toEqual([
      ['changed in copy', 'changes other cells'],
      ['changed in copy', 'changes other cells'],
    ]);
    expect(items.some(isSafe)).toBe(false);
  });

  it('takes no second wish of one copy for a wish of another copy that shares the first', () => {
    const { items } = merge(sent, [changedTo(300, 'Late', 'a'), changedTo(300, 'On track', 'b')]);
    expect(items.map(({ copies, otherCopy }) => [copies, otherCopy])).toEqual([
      [['a', 'b'], null],
      [['a'], null],
    ]);
    expect(items.every(isSafe)).toBe(true);
  });

  it('says for each item where its cell stands and both values', () => {
    const [item] = merge(sent, [changedTo(300, 'On track', 'a')]).items;
    const says = item === undefined ? '' : sayItem(item, () => '2014/15 Forecast');
    for (const part of ['S1', '2014/15 Forecast', '400', '300', 'Savings!CS1', 'a']) expect(says).toContain(part);
  });
});

describe('what a department may write and is asked about all the same', () => {
  const master = tableOf(lineOf('S1', { target: 300, forecast: 250, narrative: 'On track', stage: 'Proposed' }));
  const changedIn = (cells: Parameters<typeof lineOf>[1]) => {
    const own = lineOf('S1', { target: 300, forecast: 250, narrative: 'On track', stage: 'Proposed', ...cells });
    return merge(master, [copyOf(tableOf(own), master)]).items;
  };

  it.each([
    ['a cell that becomes blank', { narrative: null }, 'becomes blank'],
    ['spaces in place of words', { narrative: '  ' }, 'becomes blank'],
    ['a sum that may be in pounds among thousands', { forecast: 250_000 }, 'unlikely value'],
    ['a stage that only a decision gives', { stage: 'Approved' }, 'not yours to change'],
  ])('%s', (_, cells, outcome) => {
    const items = changedIn(cells);
    expect(items.map((item) => item.outcome)).toEqual([outcome]);
    expect(items.some(isSafe)).toBe(false);
    expect(items.every(canAccept)).toBe(true);
  });

  it.each([
    ['a stage before a decision', { stage: 'In consultation' }],
    ['a sum within a hundred times the largest of the line', { forecast: 30_000 }],
    ['nothing banked in place of something', { forecast: 0 }],
  ])('but not about %s', (_, cells) => {
    const items = changedIn(cells);
    expect(items).toHaveLength(1);
    expect(items.every(isSafe)).toBe(true);
  });

  it('compares sums of columns in different units', () => {
    const inMillions: MergeTable = { ...master, units: new Map([...master.units, ['target 2014/15', '£m']]) };
    const own = tableOf(lineOf('S1', { target: 300, forecast: 250_000, narrative: 'On track', stage: 'Proposed' }));
    expect(merge(inMillions, [copyOf(own, master)]).items.every(isSafe)).toBe(true);
  });

  it('a milestone far behind the years of the table', () => {
    const dueIn = (year: number): MergeTable => {
      const due: FieldCell = {
        value: { kind: 'date', date: { year, month: 5, day: 1 } },
        isFormula: false,
        place: 'D1',
      };
      const [line = lineOf('S1', {})] = master.lines;
      return {
        ...master,
        fields: [...master.fields, { name: 'milestoneDue', year: null }],
        lines: [{ ...line, cells: new Map([...line.cells, ['milestoneDue', due]]) }],
      };
    };
    const due = (year: number) => merge(dueIn(2014), [copyOf(dueIn(year), dueIn(2014))]).items;
    expect(due(2034).map(({ outcome }) => outcome)).toEqual(['unlikely value']);
    expect(due(2016).every(isSafe)).toBe(true);
  });
});
