import type { ControlPart, ControlTotal } from '../control-total';

/** The ways in which a total and its parts come to differ. */
export type SuspectKind =
  'counted twice' | 'not in the total' | 'not in the lines' | 'sign' | 'digits' | 'thousands' | 'blank' | 'pair';

/** Something that would explain a difference. It may be a coincidence: it is where to look first, and no finding. */
export interface Suspect {
  readonly kind: SuspectKind;
  /** The lines it is about; empty where it is the control total itself. */
  readonly refs: readonly string[];
  /** What it would explain of the difference, with its sign. */
  readonly explains: number;
  /** One sentence: what stands there, and what may be wrong with it. */
  readonly why: string;
}

/** A total that does not agree with its parts. */
export interface Disagreement {
  readonly parts: readonly ControlPart[];
  readonly control: ControlTotal;
  /** The sum of the parts − the total. */
  readonly difference: number;
  /** An explanation may be off by so much, because of rounding. */
  readonly within: number;
}

/** A part whose amount is known. */
export interface KnownPart extends ControlPart {
  readonly amount: number;
}

/** The parts that have an amount other than nought: only they can explain anything. */
export function knownParts(parts: readonly ControlPart[]): readonly KnownPart[] {
  return parts.flatMap((part) => (part.amount === null || part.amount === 0 ? [] : [{ ...part, amount: part.amount }]));
}

/** Whether the parts and the total would agree if they differed by so much less. */
export function explains({ difference, within }: Disagreement, amount: number): boolean {
  return Math.abs(amount - difference) <= within;
}
