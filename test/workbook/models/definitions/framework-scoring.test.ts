import { openModel, type OpenModel } from '../support';

let model: OpenModel;
beforeAll(async () => {
  model = await openModel('framework-scoring');
}, 60_000);
afterEach(() => model.restore());
afterAll(() => {
  model.excel.close();
});

async function write(address: string, value: string | number): Promise<() => Promise<void>> {
  const before = await model.excel.value(model.sheet, address);
  const put = async (one: typeof before): Promise<void> => {
    model.excel.host.editAsUser(model.sheet, address, one);
    await model.excel.host.settled();
  };
  await put(value);
  return () => put(before);
}

test('seven make the list, as published; what fails a statutory requirement is out at any score', async () => {
  expect(await model.figure('listed')).toBe(7);
  expect(await model.figure('failed')).toBe(1);
  const rows = await model.excel.values(model.sheet, 'J23:L25');
  expect(rows).toEqual([
    ['Alder', expect.closeTo(0.6 * 82 + 0.4 * 75, 9), 'Yes'],
    ['Beech', expect.closeTo(0.6 * 74 + 0.4 * 80, 9), 'Yes'],
    ['Cedar', 'Fail', 'No'],
  ]);
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
  ['pass', 101, 'No score above full marks'],
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
  ['J24', 'Alder', 'Each provider once, with its price'],
  ['P24', '', 'Each provider once, with its price'],
  ['M24', '', 'Each passes or fails, and is scored'],
  ['N24', '', 'Each passes or fails, and is scored'],
  ['O24', 101, 'No score above full marks'],
] as const)('%s = %s among the tenders gives no result and says why', async (address, value, check) => {
  const undo = await write(address, value);
  expect(await model.figure('saving')).toBe('#N/A');
  expect(await model.verdict()).toContain(check);
  await undo();
});

test('a tie at the last place is for the tender’s own rule to settle', async () => {
  const undo = [await write('N32', 64), await write('O32', 61)];
  expect(await model.verdict()).toContain('No more listed than places');
  for (const one of undo) await one();
});
