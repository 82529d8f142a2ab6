import { compareStatuses, parseStatus, ragStatuses, worstStatus } from '../../../src/finance/rag/status';

describe('statuses', () => {
  it('sort best first, Grey between Green and Amber', () => {
    expect([...ragStatuses].reverse().sort(compareStatuses)).toEqual(['Blue', 'Green', 'Grey', 'Amber', 'Red']);
  });

  it('have a worst', () => {
    expect(worstStatus(['Green', 'Grey', 'Blue'])).toBe('Grey');
    expect(worstStatus(['Amber', 'Red', 'Grey'])).toBe('Red');
    expect(worstStatus([])).toBeNull();
  });

  it('are read without regard to case, by their word or the letter of a report', () => {
    expect(parseStatus(' red ')).toBe('Red');
    expect(['R', 'a', 'G', 'B'].map(parseStatus)).toEqual(['Red', 'Amber', 'Green', 'Blue']);
    expect(parseStatus('Gray')).toBe('Grey');
    expect(['Reddish', 'Gr', 'A/R', ''].map(parseStatus)).toEqual([null, null, null, null]);
  });
});
