import { atOnce } from '../../../src/finance/steps';
import { standingOf } from '../../../src/taskpane/meeting/decisions/open-standing';
import { planApplyInSteps, readDecisions } from '../../../src/workbook';
import { decisionsTable, twoYears } from '../../workbook/decisions/support';
import { today } from '../../workbook/support/operations';
import { settings } from '../../workbook/support/sheets';
import { workbookOf } from '../../workbook/support/without-excel';

test('a decision that cannot be applied is not ticked, though it stays picked; one that was held back says nothing', () => {
  const rows = decisionsTable({ Ref: 'S1', Decision: 'Agree' }, { Ref: 'S99', Decision: 'Agree' });
  const workbook = workbookOf([twoYears(), settings, rows]);
  const { decisions } = readDecisions(workbook.contents, workbook.tracker.settings);
  const keys = decisions.map(({ key }) => key);
  const plan = atOnce(planApplyInSteps(workbook, keys, today));
  const shown = (picked: Readonly<Record<string, boolean>>, known: typeof plan | null = plan) =>
    decisions
      .map((decision) => standingOf(decision, picked, known))
      .map(({ isTicked, planned, refused }) => [isTicked, planned !== null, refused !== null]);
  expect(shown({})).toEqual([
    [true, true, false],
    [false, false, true],
  ]);
  expect(shown(Object.fromEntries(keys.map((key) => [key, false])))).toEqual([
    [false, false, false],
    [false, false, false],
  ]);
  expect(shown({}, null)).toEqual([
    [true, false, false],
    [true, false, false],
  ]);
});
