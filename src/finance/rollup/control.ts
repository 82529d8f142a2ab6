import { dustOf } from '../dust';
import type { ReconcileVerdict } from '../reconcile';
import { addUp } from '../tidy';
import type { ControlContext, ControlPart, ControlTotal } from './control-total';
import { roundingOf } from './rounding';
import type { Suspect } from './suspects/suspect';
import { suspectsFor } from './suspects/suspects';

/** A control total held against its parts, in the workbook's unit. */
export interface ControlCheck {
  readonly name: string;
  readonly stated: number;
  readonly sum: number;
  /** The sum of the parts − the total stated. */
  readonly difference: number;
  readonly verdict: ReconcileVerdict;
  /** How far apart the two may be because of rounding alone. */
  readonly rounding: number;
  /** What could explain a difference, the likeliest first; a coincidence is always possible. Empty where it agrees. */
  readonly suspects: readonly Suspect[];
}

/** Holds a control total against its parts, and says which of them could explain why it does not agree. */
export function reconcileControl(
  parts: readonly ControlPart[],
  control: ControlTotal,
  context: ControlContext,
): ControlCheck {
  const amounts = parts.map(({ amount }) => amount).filter((amount) => amount !== null);
  const difference = addUp([...amounts, -control.amount]);
  const dust = dustOf(control.amount, ...amounts);
  const rounding = roundingOf(
    [...parts, control].flatMap(({ amount, roundedTo = null }) => (amount === null ? [] : [{ amount, roundedTo }])),
  );
  const isExact = Math.abs(difference) <= dust;
  const isWithin = Math.abs(difference) <= rounding + dust;
  return {
    name: control.name,
    stated: control.amount,
    sum: addUp(amounts),
    difference: isExact ? 0 : difference,
    verdict: isExact ? 'Agrees' : isWithin ? 'Agrees within rounding' : 'Does not agree',
    rounding,
    suspects: isWithin ? [] : suspectsFor({ parts, control, difference, within: rounding + dust }, context),
  };
}
