import { ragMove } from '../../../src/finance/rag/move';

describe('a move between statuses', () => {
  it.each([
    ['Red', 'Amber', '▲ better'],
    ['Green', 'Blue', '▲ better'],
    ['Grey', 'Grey', '▬ same'],
    ['Green', 'Grey', '▼ worse'],
    ['Amber', 'Red', '▼ worse'],
  ] as const)('from %s to %s is %s', (previous, current, move) => {
    expect(ragMove(previous, current)).toBe(move);
  });
});
