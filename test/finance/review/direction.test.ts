import { directions as directionsInSteps, totalDirection } from '../../../src/finance/review/direction';
import { atOnce } from '../../../src/finance/steps';
import { now, state, then, comparison } from './support';

const { year } = comparison;
const directions = (...given: Parameters<typeof directionsInSteps>) => atOnce(directionsInSteps(...given));
const way = (before: Parameters<typeof state>[0], after: Parameters<typeof state>[0]) =>
  directions(then(state(before)), now(state(after)), year).map(({ direction }) => direction);

describe('the direction of travel', () => {
  it('goes by the status, and by the gap to the target where that is the same or not known', () => {
    expect(way({ rag: 'Red' }, { rag: 'Amber' })).toEqual(['Improved']);
    expect(way({ rag: 'Green' }, { rag: 'Grey' })).toEqual(['Worsened']);
    expect(
      way({ rag: 'Amber', targets: [400], forecast: 300 }, { rag: 'Amber', targets: [400], forecast: 350 }),
    ).toEqual(['Improved']);
    expect(way({ targets: [400], forecast: 300 }, { targets: [400], forecast: 200 })).toEqual(['Worsened']);
    expect(way({ rag: 'Red', targets: [400] }, { rag: 'Red', targets: [400] })).toEqual(['No change']);
  });

  it('is no progress where a line can no longer be assessed, and none either way where it was stopped', () => {
    const red = { rag: 'Red', targets: [400], forecast: 300 } as const;
    expect(way(red, { rag: 'Grey', targets: [400] })).toEqual(['Worsened']);
    expect(way({ ...red, rag: 'Amber' }, { rag: 'Grey', targets: [0] })).toEqual(['Worsened']);
    expect(way(red, { rag: 'Grey', targets: [0], stage: 'Stopped' })).toEqual(['No change']);
    expect(way({ rag: 'Grey' }, { rag: 'Grey' })).toEqual(['No change']);
  });

  it('is overridden, no progress, where a person set another status than before', () => {
    const red = { rag: 'Red', targets: [400], forecast: 300 } as const;
    const amber = { ...red, rag: 'Amber', isOverridden: true } as const;
    expect(way(red, amber)).toEqual(['Overridden']);
    expect(way(red, { ...amber, rag: 'Grey' })).toEqual(['Overridden']);
    expect(way({ ...red, rag: 'Amber' }, { ...amber, forecast: 200 })).toEqual(['Worsened']);
    const total = totalDirection(directions(then(state(red)), now(state(amber)), year));
    expect(total.lines).toMatchObject({ Improved: 0, Overridden: 1 });
  });

  it('is none where a status rested on another year, unless a forecast of this one was taken out', () => {
    const march = (given: Parameters<typeof state>[0]) => ({
      asAt: { year: 2014, month: 3, day: 31 },
      lines: [state(given)],
    });
    const sinceMarch = (before: Parameters<typeof state>[0], after: Parameters<typeof state>[0]) =>
      directions(march(before), now(state(after)), year).map(({ direction }) => direction);
    expect(sinceMarch({ rag: 'Blue', delivered: 100 }, { rag: 'Grey' })).toEqual(['No change']);
    expect(sinceMarch({ rag: 'Green', targets: [400] }, { rag: 'Grey', targets: [400] })).toEqual(['No change']);
    expect(sinceMarch({ rag: 'Green', targets: [400], forecast: 400 }, { rag: 'Grey', targets: [400] })).toEqual([
      'Worsened',
    ]);
  });

  it('says New and Gone, and follows a line that was renumbered', () => {
    const line = { title: 'Placement mix', department: 'Children', targets: [400] };
    const before = then(state({ ...line, rag: 'Red' }), state({ ref: 'S2', rag: 'Red' }));
    const after = now(state({ ...line, ref: 'S7', rag: 'Green' }), state({ ref: 'S8', rag: 'Red' }));
    expect(directions(before, after, year).map(({ direction }) => direction)).toEqual(['Improved', 'New', 'Gone']);
  });

  it('takes what is delivered for the forecast in its own year alone', () => {
    const line = state({ targets: [400], delivered: 100 });
    const lastYear = { asAt: { year: 2014, month: 3, day: 1 }, lines: [line] };
    expect(directions(lastYear, now(line), year)).toMatchObject([{ gapBefore: null, gapAfter: -300 }]);
  });

  it('of all lines adds up what is short, whatever others have over', () => {
    const before = then(state({ targets: [400], forecast: 300 }), state({ ref: 'S2', targets: [100], forecast: 100 }));
    const after = now(state({ targets: [400], forecast: 250 }), state({ ref: 'S2', targets: [100], forecast: 900 }));
    expect(totalDirection(directions(before, after, year))).toEqual({
      direction: 'Worsened',
      shortBefore: 100,
      shortAfter: 150,
      lines: { Worsened: 1, Improved: 1, 'No change': 0, New: 0, Gone: 0, Overridden: 0 },
    });
  });
});
