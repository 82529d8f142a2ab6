import { codeMatcher } from '../../finance/ledger/codes/match-codes';
import { refKey } from '../../finance/reference';
import { fail, type Result, succeed } from '../../finance/result';
import { closedOf } from '../accounting-period/closed-of';
import type { AssembledWorkbook } from '../assemble-workbook';
import type { TableContents } from '../contents/table-contents';
import type { EditPlan } from '../edits/edit-plan';
import { planEditsInSteps } from '../edits/plan-edits';
import { wholeOrNothing } from '../edits/whole-or-nothing';
import { failure, type TrackerFailure } from '../failure';
import type { Steps } from '../steps';
import { newLineRequests } from './new-line';
import { partOfRequests, type PartOfRequests } from './part-of-code';
import { unknownCodes, type UnknownCode } from '../month-end/unknown-codes';

/** What becomes of codes of the actuals that are in no line of the budget. */
export type CodePlacement =
  /** Each gets a line without a budget; in a department, or in none where it is blank. */
  | { readonly is: 'new line'; readonly department: string }
  /** Their actuals belong to a code of the budget, now and whenever the ledger has them again. */
  | { readonly is: 'part of'; readonly code: string };

/** Codes are found with or without their leading zeros, which Excel takes away. */
const matcherOf = (codes: readonly { readonly code: string }[]) =>
  codeMatcher(codes.map(({ code }) => ({ code, isActive: true })));

const refused = (message: string) => fail(failure('not possible', `${message} Nothing has been written.`));

/**
 * Plans a place for codes of the actuals that are in no line of the budget: all of it or nothing. Fails where a code has a
 * line already or no actuals, where the code that they are to be part of is not one line of the budget, and where their rows
 * are of a closed period, whose actuals stay as they were. In steps.
 * @param workbook read with `Actuals`
 */
export function* planPlacement(
  workbook: AssembledWorkbook,
  codes: readonly string[],
  placement: CodePlacement,
): Steps<Result<EditPlan, TrackerFailure>> {
  const { contents, tracker, monthEnd } = workbook;
  const { Budget: budget } = contents.tables;
  if (budget === undefined) {
    return fail(failure('no tracker', 'The workbook has no budget table. Nothing has been written.'));
  }
  const unknown = yield* unknownCodes(
    monthEnd.tables.actuals,
    tracker.budget.map(({ line }) => ({ code: line.ref })),
  );
  const match = matcherOf(unknown);
  const wanted = new Set(codes.map((code) => refKey(match(code).code)));
  const placed = unknown.filter(({ code }) => wanted.has(refKey(code)));
  const strange = codes.filter((code) => match(code).kind === 'unknown');
  if (strange.length > 0 || placed.length === 0) {
    return refused(
      `${strange.join(', ')}: a code that is to be placed has actuals and no line of the budget. This has a line by now, or no actuals any more: look again.`,
    );
  }
  const wantedEdits =
    placement.is === 'new line'
      ? succeed({ requests: newLineRequests(workbook, budget, placed, placement.department), notes: [] })
      : requestPartOf(workbook, budget, placed, placement.code);
  if (!wantedEdits.ok) return wantedEdits;
  const { requests, notes } = wantedEdits.value;
  const title = placed.length === 1 ? `Place the code ${placed[0]?.code ?? ''}` : `Place ${placed.length} codes`;
  const plan = wholeOrNothing(yield* planEditsInSteps({ title, contents, requests }));
  return succeed({ ...plan, problems: [...plan.problems, ...notes] });
}

function requestPartOf(
  workbook: AssembledWorkbook,
  budget: TableContents,
  placed: readonly UnknownCode[],
  code: string,
): Result<PartOfRequests, TrackerFailure> {
  const { budget: all } = workbook.tracker;
  const meant = refKey(matcherOf(all.map(({ line }) => ({ code: line.ref })))(code).code);
  const lines = all.filter(({ line }) => refKey(line.ref) === meant);
  const [line] = lines;
  if (line === undefined) return refused(`“${code}” is no code of the budget.`);
  if (lines.length > 1)
    return refused(`${lines.length} lines of the budget have the code ${line.line.ref}: choose another.`);
  const closed = closedOf(workbook);
  const kept = placed.find(({ rows }) => rows.some(({ period }) => closed.includes(period)));
  if (kept !== undefined) {
    return refused(`${kept.code} has actuals of a closed period: add a line for it, or reopen the period first.`);
  }
  const { Actuals: actuals } = workbook.contents.tables;
  if (actuals === undefined) return refused('The workbook has no Actuals table.');
  const part = partOfRequests(workbook, { budget, actuals }, placed, line);
  return part.ok ? part : refused(part.error);
}
