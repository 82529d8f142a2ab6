import { applyDecisions } from '../../finance/decisions/apply-decisions';
import { linesByReference } from '../../finance/decisions/lines-by-reference';
import { describeRefusal, type Refusal } from '../../finance/decisions/refusal';
import type { MoneyUnit } from '../../finance/money';
import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { decisionContextOf } from './decision-context';
import type { DecisionDraft, DraftCheck, DraftField } from './decision-plan';
import { atOnce } from '../steps';
import { isRequest } from './request';
import { effectOfChange } from './effects';

/** The fields at which a refusal is shown. */
function fieldsOf(refusal: Refusal): readonly DraftField[] {
  switch (refusal.kind) {
    case 'no such line':
    case 'several lines':
    case 'split':
      return ['Ref'];
    case 'incomplete':
      return refusal.missing;
    case 'amount not positive':
      return ['Amount'];
    case 'more than there is':
      return ['Amount', 'From year'];
    case 'same year':
    case 'two years':
    case 'no column':
      return ['From year', 'To year'];
    case 'stopped':
    case 'already stopped':
      return ['Decision'];
    case 'until is past':
      return ['Until'];
  }
}

/** What is said at a field: a form names its fields in words of its own, so what is missing there goes without a name. */
const sayAtField = (ref: string, refusal: Refusal, unit: MoneyUnit): string =>
  refusal.kind === 'incomplete' ? `${refusal.decision} needs this. Fill it in.` : describeRefusal(ref, refusal, unit);

/** What a draft lacks is said at each field that lacks it. */
const eachMissing = (refusal: Refusal): readonly Refusal[] =>
  refusal.kind === 'incomplete' ? refusal.missing.map((column) => ({ ...refusal, missing: [column] })) : [refusal];

const unchecked = (fields: readonly DraftField[], message: string): DraftCheck => ({
  problems: [{ fields, message }],
  outcome: null,
  effect: null,
  missingColumn: null,
});

/**
 * Checks a decision while it is being written down, and says what it would do; decisions that are recorded and not yet
 * applied do not count. What a department asks for needs a reason as well. Pure and quick: for every key that is pressed.
 */
export function checkDraft(workbook: ReadWorkbook, draft: DecisionDraft): DraftCheck {
  const check = checkAsDecision(workbook, draft);
  if (!isRequest(draft) || (draft.reason ?? '').trim() !== '') return check;
  const message = 'Say why the money should move: the meeting decides by it.';
  return { ...check, problems: [...check.problems, { fields: ['Reason'], message }] };
}

function checkAsDecision(workbook: ReadWorkbook, draft: DecisionDraft): DraftCheck {
  const { savings, settings } = workbook.tracker;
  if (draft.ref.trim() === '') return unchecked(['Ref'], 'Choose the line that was decided on.');
  if (draft.date === null) return unchecked(['Date'], 'Give the day on which it was decided.');
  const lines = savings.map(({ line }) => line);
  const [{ outcome } = { outcome: null }] = applyDecisions(
    atOnce(linesByReference(lines)),
    [draft],
    decisionContextOf(workbook),
  ).outcomes;
  const before = lines.find(({ ref }) => refKey(ref) === refKey(draft.ref));
  if (outcome === null || before === undefined) {
    return unchecked(['Ref'], describeRefusal(draft.ref, { kind: 'no such line' }, settings.unit));
  }
  if (!outcome.ok) {
    const refusal = outcome.error;
    const problems = eachMissing(refusal).map((one) => ({
      fields: fieldsOf(one),
      message: sayAtField(draft.ref, one, settings.unit),
    }));
    return { problems, outcome: null, effect: null, missingColumn: refusal.kind === 'no column' ? refusal.year : null };
  }
  const { line, changes } = outcome.value;
  return {
    problems: [],
    outcome: outcome.value,
    effect: effectOfChange(before, line, changes, settings),
    missingColumn: null,
  };
}
