import { mappingAsSaid, type SaidOfLedger, sayWithOption } from '../../../src/commands/headless/ledger-answers';
import { usualAnswers } from '../../../src/finance/ledger/ledger-mapping';
import { readLedger } from '../../../src/finance/ledger/read-ledger';
import { atOnce } from '../../../src/finance/steps';
import type { LedgerBook } from '../../../src/workbook';
import { known, year } from '../../finance/ledger/support';

type Cells = readonly (readonly unknown[])[];
const nothing: SaidOfLedger = { answers: {}, columns: [], code: null };

function asSaid(rows: Cells, said: Partial<SaidOfLedger> = {}, remembered: LedgerBook['remembered'] = null) {
  const proposal = mappingAsSaid(rows, { known, remembered }, { ...nothing, ...said });
  if (!proposal.ok) return { refusal: proposal.error.message };
  const { mapping } = proposal.value;
  const read = atOnce(readLedger(rows, { year, mapping, known }));
  const questions = read.ok ? read.value.questions : read.error;
  return {
    mapping,
    net: read.ok ? read.value.after.net : null,
    asked: questions.map((question) => sayWithOption(question, proposal.value)),
  };
}
const headings = ['Code', 'Period', 'Amount'];

test.each([
  ['numbers', [headings, ['45010', 1, '1.234']], /--numbers comma/, 1234],
  [
    'credits',
    [
      ['Code', 'Period', 'Credit'],
      ['45010', 1, 30],
      ['45010', 1, -5],
    ],
    /--credits negative/,
    25,
  ],
  [
    'periods',
    [
      ['Code', 'Month', 'Amount'],
      ['45010', 1, 5],
    ],
    /--years "calendar month"/,
    5,
  ],
  ['broughtForward', [headings, ['45010', 0, 5], ['45010', 1, 1]], /--period-0 "count in period 1"/, 6],
  ['period14', [headings, ['45010', 14, 5], ['45010', 1, 1]], /--period-14 "count in period 13"/, 6],
] as const)('a question about %s names the option with which it is answered', (asks, rows, option, net) => {
  const { asked = [] } = asSaid(rows);
  expect(asked).toEqual([expect.stringMatching(option)]);
  // Just as the message writes it.
  const [, answer = ''] = /--[a-z0-9-]+ (?:"([^"]+)"|\S+)/.exec(option.exec(asked[0] ?? '')?.[0] ?? '') ?? [];
  const said = answer === '' ? (option.exec(asked[0] ?? '')?.[0].split(' ')[1] ?? '') : answer;
  expect(asSaid(rows, { answers: { [asks]: said } })).toMatchObject({ net, asked: [] });
});

test('columns that no heading tells are named with --column, and the answer holds for the heading row too', () => {
  const rows = [['Kst', 'Prd.', 'Betrag'], ['45010', 1, 5]]; // prettier-ignore
  expect(asSaid(rows).asked).toEqual([expect.stringMatching(/--column/)]);
  expect(asSaid(rows, { columns: ['Kst=Code', 'Prd.=period', 'Betrag=Amount'] })).toMatchObject({ net: 5, asked: [] });
  expect(asSaid(rows, { columns: ['Kst=Costs'] }).refusal).toMatch(/Kst=Costs.*Cost centre/);
  expect(asSaid([headings], { columns: ['Betrag=Amount'] }).refusal).toMatch(/Betrag.*Code, Period, Amount/);
});

test('what is said of a column wins over what was remembered and over what its heading is usually called', () => {
  const rows = [['Code', 'Period', 'Amount', 'Forecast'], ['45010', 1, 5, 7]]; // prettier-ignore
  const remembered = {
    ...usualAnswers,
    unit: '£000',
    columns: [{ heading: 'Amount', means: 'amount' }],
    code: { fields: ['code'], join: '-' },
  } as const;
  const said = asSaid(rows, { columns: ['Forecast=Amount'] }, remembered);
  expect(said).toMatchObject({ net: 7, mapping: { unit: '£000' } });
});

test('the code, the unit and the sign are said too, and what is no answer is refused with those that are', () => {
  const rows = [['Cost centre', 'Account', 'Period', 'Amount'], ['450', '10', 1, -5]]; // prettier-ignore
  const said = asSaid(rows, { code: "Cost centre + '' + Account", answers: { unit: '£000', spending: 'Negative' } });
  expect(said).toMatchObject({
    net: 5,
    mapping: { unit: '£000', code: { fields: ['costCentre', 'account'], join: '' } },
  });
  expect(asSaid(rows, { code: 'Department' }).refusal).toMatch(/--code/);
  expect(asSaid(rows, { answers: { unit: 'pounds' } }).refusal).toMatch(/--unit pounds.*--unit £000/);
});
