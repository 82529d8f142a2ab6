import { fieldText, readField } from '../../../src/taskpane/update/field-text';
import type { FieldRule, UpdateValue } from '../../../src/workbook';

const typedIn = { unit: '£000', year: { startYear: 2014 } } as const;

test.each<[FieldRule, UpdateValue]>([
  [{ kind: 'money' }, 1234.56],
  [{ kind: 'money' }, -3],
  [{ kind: 'confidence' }, 0.825],
  [{ kind: 'confidence' }, 'High'],
  [{ kind: 'date' }, { year: 2014, month: 9, day: 1 }],
  [{ kind: 'text' }, 'Two homes open late.'],
  [{ kind: 'choice', of: ['Red'] }, 'Red'],
  [{ kind: 'text' }, null],
])('what a field shows is read as what it holds (%j)', (rule, value) => {
  expect(readField(fieldText(value, rule), rule, typedIn)).toEqual({ ok: true, value });
});

test('money takes a suffix, a percentage needs no sign above 1', () => {
  expect(readField('1.5m', { kind: 'money' }, typedIn)).toEqual({ ok: true, value: 1500 });
  expect(readField('80', { kind: 'confidence' }, typedIn)).toEqual({ ok: true, value: 0.8 });
});

test.each<[string, FieldRule]>([
  ['lots', { kind: 'money' }],
  ['12%', { kind: 'money' }],
  ['80 or so', { kind: 'confidence' }],
  ['2014-02-30', { kind: 'date' }],
])('%p cannot be read, and a sentence says what can', (text, rule) => {
  const read = readField(text, rule, typedIn);
  expect(read.ok ? '' : read.error).toMatch(/^Give /);
});
