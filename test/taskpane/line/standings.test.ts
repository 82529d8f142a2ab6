import { otherStandings } from '../../../src/taskpane/line/standings';
import { assessment, budget, saving } from '../support/lines';

const claimed = (claimedRag: string | null) =>
  otherStandings(saving('S1', assessment('Red'), { line: { claimedRag }, written: 'Red' }));

test.each(['Red', ' red ', 'R', '', null])('a claim of %p does not differ from Red', (claim) => {
  expect(claimed(claim)).toEqual([]);
});

test.each(['Green', 'g', 'GREEN'])('a claim of %p differs from Red', (claim) => {
  expect(claimed(claim)).toEqual([{ who: 'Department says', status: 'Green', words: claim }]);
});

test('a claim in words of its own is shown in them', () => {
  expect(claimed('On track')).toEqual([{ who: 'Department says', status: null, words: 'On track' }]);
});

test('an override shows what the rules alone say', () => {
  const line = budget('B1', assessment('Green', { computed: 'Amber', decidedBy: 'override' }));
  expect(otherStandings(line)).toEqual([{ who: 'Rules alone say', status: 'Amber', words: 'Amber' }]);
});

test('a sheet that has not been refreshed shows its older status', () => {
  expect(otherStandings(saving('S1', assessment('Red'), { written: 'Green' }))).toEqual([
    { who: 'Sheet shows', status: 'Green', words: 'Green' },
  ]);
});
