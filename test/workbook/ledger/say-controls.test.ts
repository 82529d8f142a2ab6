import { atOnce } from '../../../src/finance/steps';
import { checkControls, sayControls } from '../../../src/workbook';
import { ledgerOf } from '../../finance/ledger/support';

const verdictsOn = (given: number | null, ...rows: readonly (readonly unknown[])[]) => {
  const ledger = ledgerOf([['Code', 'Period', 'Amount'], ...rows]);
  return sayControls(ledger, atOnce(checkControls(ledger, given)));
};

test('totals that agree are said together, and one that does not with the rows that it was held against', () => {
  const verdicts = verdictsOn(
    26,
    ['45010', 1, 10],
    ['45010', 1, 5],
    ['Total 45010', '', 10],
    ['45020', 1, 7],
    ['Total 45020', '', 7],
    ['00123', 1, 4],
    ['Total 00123', '', 4],
    ['Grand total', '', 26],
  );
  expect(verdicts).toMatchObject([
    { tone: 'good', title: expect.stringContaining('£26') as string },
    { tone: 'good', title: expect.stringMatching(/3 of 4/) as string },
    { tone: 'warning', title: expect.stringMatching(/row 4\b.*£10/) as string },
  ]);
  expect(verdicts[2]?.lines[0]).toMatch(/2 to 3.*£5 above/);
  expect(verdicts[2]?.lines[1]).toMatch(/Row 3/);
});

test('a total with rows that are set apart is explained by them, in whichever it has them', () => {
  const rows = [['45010', 1, 10], ['45010', 0, 3], ['45020', 2, 1]] as const; // prettier-ignore
  expect(verdictsOn(14, ...rows)[0]?.lines.join(' ')).toMatch(/period 0/);
  expect(verdictsOn(null, ...rows, ['Total', '', 11])[0]?.lines.join(' ')).toMatch(/period 0/);
  expect(verdictsOn(8, ...rows)[0]?.lines.join(' ')).not.toMatch(/period 0/);
});

test('a total that could not be checked is named', () => {
  const [verdict] = verdictsOn(null, ['45010', 1, 10], ['Total', '', 'see below']);
  expect(verdict).toMatchObject({ tone: 'info', lines: [expect.stringContaining('Row 3')] });
});

test('a total that a person gives is held against everything in the export as well, with both sums and the difference', () => {
  const rows = [['45010', 1, 10], ['45010', 0, 3], ['45020', 'soon', 1]] as const; // prettier-ignore
  const [agreeing] = verdictsOn(10, ...rows);
  expect(agreeing).toMatchObject({
    tone: 'good',
    lines: [expect.stringMatching(/£14.*£4 above.*£4 of it is not taken/)],
  });
  const [whole] = verdictsOn(14, ...rows);
  expect(whole).toMatchObject({ tone: 'warning' });
  expect(whole?.lines.slice(0, 2)).toEqual([
    expect.stringMatching(/What is taken, £10, is £4 below/),
    expect.stringMatching(/£14, which is the control total.*£4 of it is not taken/),
  ]);
  expect(verdictsOn(10, ['45010', 1, 10])[0]?.lines).toEqual([]);
});
