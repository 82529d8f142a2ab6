import { recordDecision } from '../../../src/taskpane/meeting/decide/record-decision';
import type { DecisionDraft, EditPlan } from '../../../src/workbook';
import { failure } from '../../../src/workbook/failure';
import { decisionsTable, draft, twoYears } from '../../workbook/decisions/support';
import { valueOf } from '../../workbook/support/operations';
import { settings } from '../../workbook/support/sheets';
import { workbookOf } from '../../workbook/support/without-excel';

/** What would be written under By when a decision is recorded and the log's name is this. */
async function writtenBy(draft: DecisionDraft, name: string) {
  const workbook = workbookOf([twoYears(), settings, decisionsTable({ Ref: 'S2', Decision: 'Agree' })]);
  const plans: EditPlan[] = [];
  const port = {
    readAll: () => Promise.resolve({ ok: true as const, value: workbook }),
    applyEdits: (plan: EditPlan) => {
      plans.push(plan);
      return Promise.resolve({ ok: false as const, error: failure('not possible', 'Nothing is written here') });
    },
  };
  const proposal = valueOf(await recordDecision(port, draft).propose());
  await proposal.apply(name, () => undefined);
  return plans.flatMap(({ rowsAdded }) =>
    rowsAdded.flatMap(({ cells }) => cells.filter(({ column }) => column === 'By').map(({ content }) => content)),
  );
}

test('a decision is taken by who was named in it, else by the name that was asked for the log', async () => {
  expect(await writtenBy(draft({ ref: 'S1' }), 'Chair')).toEqual(['Chair']);
  expect(await writtenBy(draft({ ref: 'S1', by: 'Leader' }), 'Chair')).toEqual(['Leader']);
});
