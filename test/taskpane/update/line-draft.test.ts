import { changedMeanwhile, fieldKey, readDraft, typed } from '../../../src/taskpane/update/line-draft';
import type { UpdateField } from '../../../src/workbook';

const delivered: UpdateField = {
  field: 'delivered',
  year: null,
  heading: 'Delivered',
  rule: { kind: 'money' },
  value: 40,
  locked: null,
};
const forecast = (startYear: number): UpdateField => ({ ...delivered, field: 'forecast', year: { startYear } });

test('each year of a forecast has a key of its own', () => {
  expect(fieldKey(forecast(2014))).not.toBe(fieldKey(forecast(2015)));
});

test('only what differs from the sheet changes; what cannot be read is told by its field', () => {
  const fields = [delivered, forecast(2014), forecast(2015)];
  const draft = typed(typed(typed({}, delivered, '40.00'), forecast(2014), '50'), forecast(2015), 'lots');
  const { changes, unreadable } = readDraft(fields, draft, { unit: '£000', year: { startYear: 2014 } });
  expect(changes).toEqual([{ field: 'forecast', year: { startYear: 2014 }, value: 50 }]);
  expect([...unreadable.keys()]).toEqual([fieldKey(forecast(2015))]);
});

test('a cell that somebody has changed since the typing began is told, however often was typed', () => {
  const draft = typed(typed({}, delivered, '5'), { ...delivered, value: 45 }, '50');
  expect(changedMeanwhile([delivered], draft)).toEqual([]);
  expect(changedMeanwhile([{ ...delivered, value: 45 }], draft)).toHaveLength(1);
});

test('what the sheet has is no change, also where it cannot be read', () => {
  const confidence: UpdateField = {
    field: 'confidence',
    year: null,
    heading: 'Confidence',
    rule: { kind: 'confidence' },
    value: '7 of 10',
    locked: null,
  };
  const draft = typed(typed({}, confidence, '7 of 1'), confidence, '7 of 10 ');
  expect(readDraft([confidence], draft, { unit: '£000', year: { startYear: 2014 } })).toEqual({
    changes: [],
    unreadable: new Map(),
  });
});
