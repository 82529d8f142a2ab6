import type { ModelTests } from '../describe-models';

export const frameworkScoring: ModelTests = (model) => {
  const tenders = model.list('tenders');

  test('seven make the list, as published; what fails a statutory requirement is out at any score', async () => {
    expect(await model.figure('listed')).toBe(7);
    expect(await model.figure('failed')).toBe(1);
    const scores = (await tenders.column('Score')).slice(0, 3);
    expect(scores).toEqual([expect.closeTo(0.6 * 82 + 0.4 * 75, 9), expect.closeTo(0.6 * 74 + 0.4 * 80, 9), 'Fail']);
    expect((await tenders.column('Listed')).slice(0, 3)).toEqual(['Yes', 'Yes', 'No']);
  });

  test('the saving is today’s price against the mean of the list', async () => {
    const mean = (735 + 718 + 742 + 756 + 729 + 748 + 701) / 7;
    expect(await model.figure('saving')).toBeCloseTo((780 - mean) * 20 * 52, 6);
  });

  test('the score to be reached keeps places free', async () => {
    await model.enter('pass', 75);
    expect(await model.figure('listed')).toBe(4);
  });

  test.each([
    ['outcomes', 0.7, 'Weights add up to 100%'],
    ['pass', 101, 'Scores from 0 to full marks'],
    ['pass', 99, 'Somebody is on the list'],
    ['tenderBasis', 'Direct', 'Prices of one basis'],
    ['tenderYear', 2006, 'Prices of one year'],
    ['weeks', 54, 'No more than 53 weeks'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Provider', 'Alder', 'Each provider once, with its price'],
    ['A week', '', 'Each provider once, with its price'],
    ['A week', 0, 'Each provider once, with its price'],
    ['Outcomes', -1, 'Scores from 0 to full marks'],
    ['Statutory', '', 'Each passes or fails, and is scored'],
    ['Outcomes', '', 'Each passes or fails, and is scored'],
    ['Staffing', 101, 'Scores from 0 to full marks'],
  ] as const)('%s = %s in a tender gives no result and says why', async (heading, value, check) => {
    await tenders.enter(1, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test('a tie at the last place is for the tender’s own rule to settle', async () => {
    await tenders.enter(9, 'Outcomes', 64);
    await tenders.enter(9, 'Staffing', 61);
    expect(await model.verdict()).toContain('No more listed than places');
  });
};
