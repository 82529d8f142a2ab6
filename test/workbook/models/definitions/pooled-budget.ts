import type { ModelTests } from '../describe-models';

export const pooledBudget: ModelTests = (model) => {
  const partners = model.list('partners');
  const outside = model.list('outside');

  test('Brighton’s pool of £90m and its management saving of £255,000 come out, our part by contribution', async () => {
    expect(await model.figure('contributions')).toBe(90_000_000);
    expect(await model.figure('poolSaving')).toBe(255_000);
    expect(await model.figure('saving')).toBeCloseTo((255_000 * 55) / 90, 6);
  });

  test('Barnsley’s pool of £18.5m shares an underspend 50/50, to the penny', async () => {
    await partners.enter(0, 'Contribution', 11_500_000);
    await partners.enter(1, 'Contribution', 5_000_000);
    await partners.enter(2, 'Contribution', 2_000_000);
    await partners.enter(0, 'Agreed', 0.5);
    await partners.enter(1, 'Agreed', 0.5);
    await partners.enter(2, 'Agreed', 0);
    await model.enter('agreed', 18_500_000);
    await model.enter('spent', 12_000_000);
    await model.enter('toCome', 6_499_999.99);
    await model.enter('rule', 'Agreed');
    expect(await model.verdict()).toBe('');
    // The odd penny goes to one of them.
    const shares = await partners.column('To pay in');
    expect([...shares].sort()).toEqual([0, -0.01, 0].sort());
  });

  test.each([
    ['Equally', [133_333.34, 133_333.33, 133_333.33]],
    ['Pro rata', [244_444.44, 137_777.78, 17_777.78]],
    ['Lead', [0, 400_000, 0]],
    ['Agreed', [240_000, 140_000, 20_000]],
  ] as const)('the rule %s gives statements that add up to the overspend', async (rule, shares) => {
    await model.enter('rule', rule);
    await model.enter('lead', 'Health trust');
    expect(await partners.column('To pay in')).toEqual(shares);
    expect(shares.reduce<number>((whole, one) => whole + one, 0)).toBeCloseTo(400_000, 6);
    expect(await model.figure('bears')).toBe(shares[0]);
    expect(await partners.value(2, 'In all')).toBeCloseTo(4_000_000 + shares[2], 6);
  });

  test('every rule stands beside the one of the agreement', async () => {
    expect(await model.figure('equally')).toBe(133_333.34);
    expect(await model.figure('byContribution')).toBe(244_444.44);
    expect(await model.figure('byLead')).toBe(400_000);
    expect(await model.figure('byAgreed')).toBe(240_000);
  });

  test('the sensitivity tries a hundredth: a tenth of what is spent is many times the variance', async () => {
    expect(await model.figure('bears', 'F')).toBeCloseTo(((400_000 + 603_000) * 55) / 90, 2);
  });

  test('what is out of the pool stays with its owner and in no statement', async () => {
    expect(await model.figure('outsideOurs')).toBe(1_290_000);
    const before = await partners.column('In all');
    await outside.enter(0, 'A year', 0);
    expect(await model.figure('outsideOurs')).toBe(90_000);
    expect(await partners.column('In all')).toEqual(before);
  });

  test('a partner without agreed shares is no fault under another rule', async () => {
    for (const row of [0, 1, 2]) await partners.enter(row, 'Agreed', '');
    expect(await model.verdict()).toBe('');
    expect(await model.figure('bears')).toBe(244_444.44);
  });

  test.each([
    ['agreed', 91_000_000, 'Contributions add up to the pool'],
    ['agreedYear', 2008, 'Contributions of the same year'],
    ['lead', 'Nobody', 'We and the lead are partners'],
    ['ours', 'Nobody', 'We and the lead are partners'],
    ['ours', '', 'Every input is filled in'],
    ['rule', 'By chance', 'Statements add up to the penny'],
    ['toCome', '', 'Every input is filled in'],
  ] as const)('%s = %s gives no result and says why', async (key, value, check) => {
    await model.enter(key, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.figure('bears')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    [0, 'Agreed', 0.7, 'Agreed shares add up to 100%'],
    [0, 'Agreed', 1.2, 'Agreed shares from 0% to 100%'],
    [2, 'Partner', 'Council', 'Each partner once, with its sum'],
    [2, 'Contribution', 'to follow', 'Contributions add up to the pool'],
  ] as const)('row %s: %s = %s gives no result and says why', async (row, heading, value, check) => {
    await model.enter('rule', 'Agreed');
    await partners.enter(row, heading, value);
    expect(await model.figure('saving')).toBe('#N/A');
    expect(await model.verdict()).toContain(check);
  });

  test.each([
    ['Stays with', 'Insurer'],
    ['A year', 'c'],
    ['A year', ''],
    ['A year', -1],
  ] as const)('a cost outside the pool whose %s is “%s” gives no result and says so', async (heading, value) => {
    await outside.enter(2, heading, value);
    expect(await model.figure('outsideOurs')).toBe('#N/A');
    expect(await model.verdict()).toContain('Costs outside: owner and sum');
  });
};
