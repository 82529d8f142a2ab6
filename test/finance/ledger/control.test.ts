import { compareControl, type GivenControl } from '../../../src/finance/ledger/control/compare-control';
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
const compare = (given: GivenControl) => atOnce(compareControl(ledger, given));

describe('a ledger beside its control total', () => {
  it('agrees to the penny or not at all', () => {
    expect(compare({ net: 156.1, rows: 4 })).toMatchObject({ agrees: true, difference: 0, explanations: [] });
    expect(compare({ net: 156.11 })).toMatchObject({ agrees: false, difference: -0.01 });
    expect(compare({ net: 156.1, rows: 5 })).toMatchObject({ agrees: false, rowsDifference: -1 });
  });

  it('says which periods are off, even where the year is not', () => {
    const given = {
      net: 156.1,
      byPeriod: [
        { period: 1, net: 106 },
        { period: 2, net: 49.1 },
        { period: 3, net: 1 },
      ],
    };
    expect(compare(given)).toMatchObject({
      agrees: false,
      byPeriod: [
        { period: 1, stated: 106, ledger: 107, difference: 1 },
        { period: 3, stated: 1, ledger: 0, difference: -1 },
      ],
    });
  });

  it.each([
    [156.1 + 33, { kind: 'set apart', period: 0 }],
    [156.1 + 21, { kind: 'unread' }],
    [156.1 - 140, { kind: 'code', code: '45010' }],
    [156.1 - 40, { kind: 'code in period', code: '45010', period: 2 }],
    [156.1 - 9.1, { kind: 'row', row: 5 }],
    [156.1 - 14, { kind: 'row with its sign turned', row: 4, amount: 14 }],
  ])('names what could explain %d', (net, explanation) => {
    const { explanations } = compare({ net: Math.round(net * 100) / 100 });
    expect(explanations).toContainEqual(expect.objectContaining(explanation));
  });

  it.each([
    ['set apart', 156.1 - 33],
    ['unread', 156.1 - 21],
  ])('does not take rows that are %s for what a total lacks: they are not in what is held against it', (kind, net) => {
    const { explanations } = compare({ net: Math.round(net * 100) / 100 });
    expect(explanations.map((one) => one.kind)).not.toContain(kind);
  });

  it('explains nothing that it cannot', () => {
    expect(compare({ net: 1 }).explanations).toEqual([]);
  });
});
