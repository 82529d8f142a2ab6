import { fail, succeed } from '../../../../src/finance/result';
import { atOnce } from '../../../../src/finance/steps';
import type { EditPort } from '../../../../src/taskpane/change/change-port';
import { editOperation, undoRun } from '../../../../src/taskpane/change/edits/edit-operation';
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
