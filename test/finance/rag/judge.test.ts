import { assessSaving } from '../../../src/finance/rag/assess-saving';
import { context, saving } from '../support';

const overdue = { milestoneDue: { year: 2014, month: 7, day: 31 }, nextMilestone: 'Framework' };

test('where money alone would not turn a line, its reason says everything that would', () => {
  const line = saving({ target: 50, forecast: 0, stage: 'Awaiting decision' });
  const { status, reason, toTurn } = assessSaving(line, {}, context);
  expect(status).toBe('Red');
  expect(toTurn).not.toBeNull();
  expect(reason).toContain(toTurn);
});

test('a line held by a milestone alone says what to do about it', () => {
  const { status, reason, toTurn } = assessSaving(saving({ target: 150, forecast: 150, ...overdue }), {}, context);
  expect(status).toBe('Amber');
  expect(reason).toContain(toTurn);
});
