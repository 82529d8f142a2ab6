import { compareControl } from '../../../src/finance/ledger/control/compare-control';
import { atOnce } from '../../../src/finance/steps';
import { ledgerOf } from './support';

const ledger = ledgerOf([
  ['Code', 'Period', 'Amount'],
  ['45010', 1, 100],
  ['45010', 2, 40],
  ['45020', 1, 7],
  ['45020', 2, 9.1],
  ['45020', 0, 33],
  ['45020', 'soon', 21],
]);
const compare = (stated: number) => atOnce(compareControl(ledger, stated));

describe('a ledger beside its control total', () => {
  it('agrees to the penny or not at all', () => {
    expect(compare(156.1)).toMatchObject({ agrees: true, difference: 0, explanations: [] });
    expect(compare(156.11)).toMatchObject({ agrees: false, difference: -0.01 });
  });

  it.each([
    [156.1 + 33, { kind: 'set apart', period: 0 }],
    [156.1 + 21, { kind: 'unread' }],
    [156.1 - 140, { kind: 'code', code: '45010' }],
    [156.1 - 40, { kind: 'code in period', code: '45010', period: 2 }],
    [156.1 - 9.1, { kind: 'row', row: 5 }],
    [156.1 - 14, { kind: 'row with its sign turned', row: 4, amount: 14 }],
  ])('names what could explain %d', (net, explanation) => {
    const { explanations } = compare(Math.round(net * 100) / 100);
    expect(explanations).toContainEqual(expect.objectContaining(explanation));
  });

  it.each([
    ['set apart', 156.1 - 33],
    ['unread', 156.1 - 21],
  ])('does not take rows that are %s for what a total lacks: they are not in what is held against it', (kind, net) => {
    const { explanations } = compare(Math.round(net * 100) / 100);
    expect(explanations.map((one) => one.kind)).not.toContain(kind);
  });

  it('explains nothing that it cannot', () => {
    expect(compare(1).explanations).toEqual([]);
  });
});
