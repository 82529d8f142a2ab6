import { refKey, splitLines } from '../../src/finance/reference';

describe('references', () => {
  it('are one where they differ in case or spaces alone', () => {
    expect(refKey(' s 9A')).toBe(refKey('S9a'));
    expect(refKey('S9')).not.toBe(refKey('S9a'));
  });

  it('are rows of one line where both a and b are there', () => {
    const splitOf = splitLines(['S9a', 'S9 B', 'S9c', 'S10a', 'Sa', 'Sb', 'S9', 'S9ab']);
    expect(splitOf('S9a')).not.toBeNull();
    expect(new Set(['S9a', 'S9b', 'S9C'].map(splitOf)).size).toBe(1);
    expect(['S10a', 'Sa', 'S9', 'S9ab'].map(splitOf)).toEqual([null, null, null, null]);
  });
});
