import type { UpdateNeed } from '../../../src/finance/updates/update-need';
import { needWords } from '../../../src/taskpane/updates/need-words';

test.each<[UpdateNeed, RegExp]>([
  [{ kind: 'no figures', target: 50 }, /£50k/],
  [{ kind: 'no narrative', status: 'Red' }, /^Red/],
  [
    {
      kind: 'stale',
      updated: { year: 2014, month: 6, day: 1 },
      since: { year: 2014, month: 7, day: 31 },
      age: 92,
    },
    /1 Jun 2014/,
  ],
  [
    { kind: 'milestone overdue', milestone: 'Contract signed', due: { year: 2014, month: 8, day: 31 }, days: 1 },
    /Contract signed: 1 day overdue/,
  ],
])('%j is said with what it is about', (need, words) => {
  expect(needWords(need, '£000')).toMatch(words);
});
