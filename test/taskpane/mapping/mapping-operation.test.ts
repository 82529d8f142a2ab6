import { fail, succeed } from '../../../src/finance/result';
import { answer, openingDraft, type MappingDraft } from '../../../src/taskpane/mapping/mapping-draft';
import { chooseTables, mapRange } from '../../../src/taskpane/mapping/mapping-operation';
import type { MappingPort } from '../../../src/taskpane/mapping/mapping-port';
import type { EditPlan } from '../../../src/workbook';
import { failureOf, stamp, today, valueOf } from '../../workbook/support/operations';
import { failed } from '../support/lines';
import { mappingSource } from './support';

const source = mappingSource([
  ['Ref', 'Year 1', 'Who'],
  ['S1', 100, 'Jo'],
]);

/** A workbook that takes what is written and keeps the plan. */
function portInHand() {
  const applied: EditPlan[] = [];
  const port: MappingPort = {
    mappingSource: () => Promise.resolve(succeed(source)),
    mappingContents: () => Promise.resolve(succeed(source.contents)),
    applyEdits: (plan) => {
      applied.push(plan);
      return Promise.resolve(
        succeed({
          run: 1,
          title: plan.title,
          ...stamp,
          cellsWritten: 0,
          rowsAdded: plan.rowsAdded.length,
          rowsRemoved: 0,
          columnsAdded: [],
          columnsRemoved: [],
          batches: [],
          tablesCreated: ['Mapping'],
          written: [],
          left: [],
          syncs: 4,
        }),
      );
    },
    today: () => today,
  };
  return { port, applied };
}

function draftWith(means: Readonly<Record<string, string>>): MappingDraft {
  const draft = valueOf(openingDraft(source, today, 'Savings'));
  return draft.choices.headings.reduce((before, heading) => {
    const said = means[heading.name];
    return said === undefined ? before : answer(before, heading, said);
  }, draft);
}

test('what is shown is what was answered, and the sheet that is added for it', async () => {
  const { port } = portInHand();
  const proposal = valueOf(await mapRange(port, draftWith({ 'Year 1': 'Target', Who: 'Owner' })).propose());
  expect(proposal.groups[0]?.changes).toEqual([
    { column: 'Year 1', from: null, to: 'Target' },
    { column: 'Who', from: null, to: 'Owner' },
  ]);
  expect(proposal.besides).toHaveLength(1);
  expect(proposal.isEmpty).toBe(false);
});

test('what is applied is the plan that was shown, and it can be taken back', async () => {
  const { port, applied } = portInHand();
  const proposal = valueOf(await mapRange(port, draftWith({ 'Year 1': 'Target' })).propose());
  const done = valueOf(await proposal.apply('A. Officer', () => undefined));
  expect(applied[0]?.rowsAdded).toHaveLength(2);
  expect(done.undo).not.toBeNull();
});

test('answers that do not make a table are not proposed', async () => {
  const { port } = portInHand();
  expect(failureOf(await mapRange(port, draftWith({ Who: 'Owner' })).propose()).message).toContain('Target');
});

test('a table is chosen with one row, without asking where nothing else is added', async () => {
  const { port } = portInHand();
  const operation = chooseTables(port, [{ wanted: 'Savings', sheet: 'List', address: 'A1:C2', tableName: null }]);
  expect(operation.atOnce).toBe(true);
  expect(valueOf(await operation.propose()).isEmpty).toBe(false);
});

test('a workbook that cannot be read is said to be so', async () => {
  const { port } = portInHand();
  const busy = { ...port, mappingContents: () => Promise.resolve(fail(failed('being edited'))) };
  expect(failureOf(await mapRange(busy, draftWith({ 'Year 1': 'Target' })).propose()).kind).toBe('being edited');
});
