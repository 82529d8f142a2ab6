import { policyRowFor } from '../../../src/finance/rag/policy-row';
import { policyOf } from '../support';

const measure = 'budget overspend';
const policy = policyOf(
  { measure, of: 'net' },
  { measure, appliesTo: 'Directorate', of: 'gross' },
  { measure, appliesTo: 'Children and Young People', of: 'target' },
  { measure: 'savings shortfall', appliesTo: 'Adults' },
);
const rowFor = (department: string | null, level: string | null) =>
  policyRowFor(policy, measure, { department, level })?.of;

describe('the row of a policy that counts', () => {
  it('is the most specific: a department named, else a level named, else all', () => {
    expect(rowFor('Adults', 'Service')).toBe('net');
    expect(rowFor('Adults', 'Directorate')).toBe('gross');
    expect(rowFor('Children and Young People', 'Directorate')).toBe('target');
    expect(rowFor(null, null)).toBe('net');
  });

  it('is found without regard to case and spaces', () => {
    expect(rowFor(' children  AND young people', null)).toBe('target');
  });

  it('is none where the policy does not speak of the measure', () => {
    expect(policyRowFor(policy, 'update age days', { department: null, level: null })).toBeNull();
    expect(policyRowFor(policy, 'savings shortfall', { department: 'Children', level: null })).toBeNull();
  });
});
