import { fail, succeed } from '../../../../src/finance/result';
import { atOnce } from '../../../../src/finance/steps';
import type { EditPort } from '../../../../src/taskpane/change/change-port';
import { editOperation, undoRun } from '../../../../src/taskpane/change/edits/edit-operation';
import { isDoubtless, mayApply } from '../../../../src/taskpane/change/operation';
import { planEdits } from '../../../../src/workbook';
import { monthEndSource } from '../../../../src/workbook/month-end/month-end-source';
import { monthEndTables } from '../../../../src/workbook/month-end/month-end-tables';
import { contents, failed, tracker } from '../../support/lines';

const settings = tracker([]).settings;
const monthEnd = atOnce(monthEndSource(atOnce(monthEndTables({}, settings.unit)), null, settings));
const read = { tracker: tracker([]), contents: contents(), monthEnd };

test('reads the growing tables that it needs, and a refusal to read is passed on', async () => {
  const readAll = jest.fn<ReturnType<EditPort['readAll']>, Parameters<EditPort['readAll']>>(() =>
    Promise.resolve(fail(failed('being edited'))),
  );
  const operation = editOperation(
    { readAll, applyEdits: () => Promise.resolve(fail(failed('protected'))) },
    {
      heading: 'Take a snapshot',
      records: ['Snapshots'],
      plan: ({ contents: cells }) => succeed(planEdits({ title: 'T', contents: cells, requests: [] })),
    },
  );
  expect(await operation.propose()).toMatchObject({ ok: false, error: { kind: 'being edited' } });
  expect(readAll).toHaveBeenCalledWith(['Snapshots']);
});

test('a run that is not in the log cannot be undone, and nothing is written', async () => {
  const applyEdits = jest.fn<ReturnType<EditPort['applyEdits']>, Parameters<EditPort['applyEdits']>>();
  const undone = await undoRun({ readAll: () => Promise.resolve(succeed(read)), applyEdits }, 7, 'Ann');
  expect(undone).toMatchObject({ ok: false, error: { kind: 'nothing to undo' } });
  expect(applyEdits).not.toHaveBeenCalled();
});

test('what a person has to agree to first stands in the proposal, and is not done at once', async () => {
  const refused = fail(failed('protected'));
  const operation = editOperation(
    { readAll: () => Promise.resolve(succeed(read)), applyEdits: () => Promise.resolve(refused) },
    {
      heading: 'Roll the year forward',
      plan: ({ contents: cells }) => succeed(planEdits({ title: 'T', contents: cells, requests: [] })),
      consent: () => ({ title: 'Not over', says: '7 months are to come.', yes: 'End it now' }),
    },
  );
  const proposed = await operation.propose();
  if (!proposed.ok) throw new Error('It should be proposed.');
  expect(proposed.value.consent?.yes).toBe('End it now');
  expect(isDoubtless({ ...proposed.value, isEmpty: false })).toBe(false);
  const may = (isOutdated: boolean, isAgreed: boolean) => mayApply(proposed.value, { isOutdated, isAgreed });
  expect([may(false, false), may(false, true), may(true, true)]).toEqual([false, true, false]);
});
