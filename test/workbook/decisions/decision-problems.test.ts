import { atOnce } from '../../../src/finance/steps';
import { readDecisions, requestMeeting } from '../../../src/workbook';
import { refusedDecisions } from '../../../src/workbook/decisions/decision-problems';
import { tryWorkbook } from '../support/without-excel';
import { valueOf } from '../support/operations';
import { decisionsTable, twoYears } from './support';

const many = Array.from({ length: 60 }, (_, at) => at);
const line = (at: number) => [`T${at}`, 'Line', 'Recurring', 'Approved', 10, 10, 0, 0, 0] as const;

test.each([
  ['requests', many.map((at) => ({ Ref: `T${at}`, Decision: 'Delete', Meeting: requestMeeting })), 0],
  ['decisions on lines that are gone', many.map((at) => ({ Ref: `X${at}`, Decision: 'Delete' })), many.length],
])('%s by the score do not each go through all lines', (_, decisions, refused) => {
  const read = valueOf(tryWorkbook([twoYears(...many.map(line)), decisionsTable(...decisions)]));
  let looks = 0;
  const savings = read.tracker.savings.map((saving) => {
    const { ref } = saving.line;
    const watched = Object.defineProperty({ ...saving.line }, 'ref', {
      enumerable: true,
      get: () => {
        looks += 1;
        return ref;
      },
    });
    return { ...saving, line: watched };
  });
  const workbook = { ...read, tracker: { ...read.tracker, savings } };
  const written = readDecisions(read.contents, read.tracker.settings);
  expect(atOnce(refusedDecisions(workbook, written))).toHaveLength(refused);
  expect(looks / savings.length).toBeLessThan(10);
});
