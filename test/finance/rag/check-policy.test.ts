import { policyProblems } from '../../../src/finance/rag/check-policy';
import { ragPresets } from '../../../src/finance/rag/presets';
import { policyOf } from '../support';

const problems = (amber: [number | null, number | null], red: [number | null, number | null]) =>
  policyOf({
    measure: 'savings shortfall',
    amber: { share: amber[0], sum: amber[1] },
    red: { share: red[0], sum: red[1] },
  })
    .rows.flatMap(policyProblems)
    .map(({ column }) => column);

describe('a policy row that cannot be meant', () => {
  it('is found by its column', () => {
    expect(problems([-0.1, -5], [null, null])).toEqual(['Amber %', 'Amber sum']);
    expect(problems([null, null], [10, null])).toEqual(['Red %']);
    expect(problems([0.2, 50], [0.1, 20])).toEqual(['Red %', 'Red sum']);
  });

  it('is none of those that can', () => {
    expect(problems([0, null], [0.1, 100])).toEqual([]);
    expect(ragPresets('£').flatMap(({ rows }) => rows.flatMap(policyProblems))).toEqual([]);
  });
});
