import { ragMix } from '../../../src/finance/rag/mix';

describe('the mix of statuses', () => {
  it('counts lines and money, with all statuses and no money lost', () => {
    const mix = ragMix([
      { status: 'Red', amount: 300 },
      { status: 'Red', amount: -100 },
      { status: 'Green', amount: 100 },
      { status: 'Grey', amount: null },
    ]);
    expect(mix).toEqual([
      { status: 'Blue', lines: 0, amount: 0, share: 0 },
      { status: 'Green', lines: 1, amount: 100, share: 0.2 },
      { status: 'Grey', lines: 1, amount: 0, share: 0 },
      { status: 'Amber', lines: 0, amount: 0, share: 0 },
      { status: 'Red', lines: 2, amount: 400, share: 0.8 },
    ]);
  });

  it('has no shares of no money', () => {
    expect(ragMix([{ status: 'Grey', amount: null }]).every(({ share }) => share === null)).toBe(true);
  });
});
