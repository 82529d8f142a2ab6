import { effectOf } from '../../../src/finance/effects/effect';
import { effectFacts } from '../../../src/taskpane/reprofile/effect-facts';

test('the £1.5m moved from 2015/16 to 2016/17: words carry the direction, years without a change are left out', () => {
  const effect = effectOf(
    [
      { year: { startYear: 2014 }, before: 3400, after: 3400 },
      { year: { startYear: 2015 }, before: 8640, after: 7140 },
      { year: { startYear: 2016 }, before: 1090, after: 2590 },
    ],
    { startYear: 2014 },
  );
  expect(effectFacts(effect, '£000')).toEqual([
    { term: 'This year', fact: 'No change' },
    { term: 'In a full year', fact: '£1,500k more saved' },
    { term: 'Gap 2015/16', fact: '£1,500k wider' },
    { term: 'Gap 2016/17', fact: '£1,500k narrower' },
    { term: 'Call on reserves', fact: '£1,500k at most' },
  ]);
});
