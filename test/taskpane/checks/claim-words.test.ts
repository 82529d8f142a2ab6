import { sayClaim } from '../../../src/taskpane/checks/claim-words';

test.each(['claimed better', 'claimed worse'] as const)('Grey is neither better nor worse: %s', (verdict) => {
  expect(sayClaim({ claimed: 'Green', computed: 'Grey', verdict })).toMatch(/cannot be assessed$/);
});

test('a claim that is worse than the figures is remarked on', () => {
  expect(sayClaim({ claimed: 'Red', computed: 'Green', verdict: 'claimed worse' })).toMatch(/better$/);
  expect(sayClaim({ claimed: 'lots', computed: 'Grey', verdict: 'cannot be read' })).toMatch(/no status$/);
});
