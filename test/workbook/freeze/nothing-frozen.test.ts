import { nothingFrozen } from '../../../src/workbook/freeze/nothing-frozen';

const bytes = new Uint8Array();
const kept = [{ cell: 'Savings!C7', formula: '=MTFS.RAG(A1)', why: 'it shows #BUSY!' }];

test('a copy in which something is frozen is one', () => {
  expect(nothingFrozen({ bytes, frozen: 1, kept }, 'our functions')).toBeNull();
});

test('a copy in which nothing is frozen is none, and the first cell that could not be is named', () => {
  expect(nothingFrozen({ bytes, frozen: 0, kept }, 'our functions')).toContain('Savings!C7');
  expect(nothingFrozen({ bytes, frozen: 0, kept: [] }, 'our functions')).not.toBe(
    nothingFrozen({ bytes, frozen: 0, kept: [] }, 'all formulas'),
  );
});
