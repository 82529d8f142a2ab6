import { serialize } from 'node:v8';
import { fail, type Result, succeed } from '../../../src/finance/result';
import { copyJoiner, partsOf } from '../../../src/taskpane/background/copy-parts';
import type { FileFailure, ReadCopy } from '../../../src/workbook';
import { copyOf, lineOf, tableOf } from '../../finance/merge/support';

type CopyReading = Result<ReadCopy, FileFailure>;

const lines = Array.from({ length: 250 }, (_, line) => lineOf(`S${line}`, { forecast: line, narrative: 'On track' }));
const table = tableOf(...lines);
const bare = { identity: null, stated: null, leftColumns: [] };
const large: CopyReading = succeed({
  ...bare,
  copy: copyOf(table, tableOf(...lines.slice(1)), 'large.xlsx'),
  leftColumns: [
    { copy: 'large.xlsx', heading: 'Colour', cell: 'Savings!F4', why: 'not recognised', values: [] },
    { copy: 'large.xlsx', heading: 'Owner', cell: 'Savings!G4', why: 'not in the master', values: [] },
  ],
});
const unsent: CopyReading = succeed({ ...bare, copy: copyOf(tableOf(lineOf('S1', {})), null, 'unsent.xlsx') });
const unusable: CopyReading = fail({ file: 'note.xlsx', message: 'note.xlsx: it is no workbook.' });

test('copies come together as they were read, whatever came before them', () => {
  const joined: CopyReading[] = [];
  const join = copyJoiner((read) => joined.push(read));
  const all = [large, unusable, unsent, large];
  for (const read of all) for (const part of partsOf(read)) join(structuredClone(part));
  expect(joined).toEqual(all);
});

test('no part is as long as a large copy', () => {
  const longest = Math.max(...[...partsOf(large)].map((part) => serialize(part).length));
  expect(longest).toBeLessThan(serialize(large).length / 2);
});
