import { toSerial } from '../../../../src/finance/excel-serial';
import type { ModelTests } from '../describe-models';

export const equalityImpact: ModelTests = (model) => {
  const lines = model.list('lines');

  const [s7AndS8, t3, t8, t16] = [1, 2, 3, 4];

  test('Leicestershire’s £13.24m falls into what may be approved and what is blocked, each line with its reason', async () => {
    expect(await lines.column('Stands')).toEqual(['Done', 'Overdue', 'Not yet due', 'Unmitigated', 'Not needed']);
    expect(await model.figure('all')).toBe(13_240_000);
    expect(await model.figure('open')).toBe(5_000_000);
    expect(await model.figure('blocked')).toBe(1_450_000 + 3_200_000 + 3_590_000);
    expect(await model.figure('blockedLines')).toBe(3);
    expect(await model.figure('overdueLines')).toBe(1);
  });

  test('what is blocked loses its months, what is mitigated its cost', async () => {
    expect(await model.figure('firstYear')).toBe(13_240_000 - 0.05 * 4_000_000 - (8_240_000 * 3) / 12);
  });

  test('an assessment that is done frees its line, once its effect is said and mitigated', async () => {
    await lines.enter(s7AndS8, 'Done', toSerial({ year: 2014, month: 8, day: 29 }));
    expect(await lines.value(s7AndS8, 'Stands')).toBe('Not screened');
    await lines.enter(s7AndS8, 'Effect', 'None');
    expect(await lines.value(s7AndS8, 'Stands')).toBe('Done');
    await lines.enter(t8, 'Effect', 'Mitigated');
    expect(await model.figure('open')).toBe(5_000_000 + 1_450_000 + 3_590_000);
  });

  test.each([
    ['overdue', s7AndS8],
    ['missing', t3],
    ['unmitigated', t8],
  ])('a line approved while its assessment is %s gives no result and says so', async (_, row) => {
    await lines.enter(row, 'Approved', 'Yes');
    expect(await model.figure('open')).toBe('#N/A');
    expect(await model.verdict()).toContain('None approved while it is blocked');
  });

  test('a line that nobody has screened is blocked', async () => {
    await lines.enter(t16, 'Needed', '');
    expect(await lines.value(t16, 'Stands')).toBe('Not screened');
    expect(await model.figure('open')).toBe(4_000_000);
  });

  test.each([
    [t3, 'Due', '', 'Each that is needed has a due date'],
    [t3, 'Saving', 'tbc', 'Each line once, with its saving'],
    [t3, 'Line', 'S7 and S8', 'Each line once, with its saving'],
    [t8, 'Done', toSerial({ year: 2014, month: 9, day: 2 }), 'Nothing is done after today'],
  ] as const)('row %i with %s = %s gives no result and says why', async (row, heading, value, check) => {
    await lines.enter(row, heading, value);
    expect(await model.figure('blocked')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['mitigation', 5, 'Share from 0% to 100%'],
    ['delay', 13, 'Delay of 0 to 12 months'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('firstYear')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });
};
