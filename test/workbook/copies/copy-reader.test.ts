import { fail } from '../../../src/finance/result';
import { type CopyReader, type MasterView, readOnce } from '../../../src/workbook';

const master = (unit: '£' | '£000'): MasterView => ({
  signs: [1],
  year: { startYear: 2014 },
  unit: '£000',
  units: new Map([['target 2014', unit]]),
  latest: { year: 2014, month: 9, day: 1 },
  today: { year: 2014, month: 9, day: 1 },
});

test('copies are read again only where the master asks for something else of them', async () => {
  let readings = 0;
  const reader: CopyReader = (files) => {
    readings += 1;
    return Promise.resolve(files.map(({ name }) => fail({ file: name, message: `${name}: reading ${readings}` })));
  };
  const read = readOnce(reader);
  const files = [{ name: 'Adults.xlsx', bytes: new Uint8Array() }];
  const first = await read(files, master('£000'));
  expect(await read(files, master('£000'))).toEqual(first);
  expect(await read(files, master('£'))).not.toEqual(first);
  expect(readings).toBe(2);
});
