import type { Assessment, Distance } from './assessment';
import { type Step, stepToBetter, stepToWorse } from './distance';
import type { Floor } from './floor';
import { type Ladder, limitsOf, statusOn } from './limits';
import type { PolicyRow } from './policy';
import { type RagStatus, worseOf } from './status';
import { type AdverseWord, describeAmber, describeRed, describeRule, describeStep, type SumWords } from './words';

/** What the money of a line shows, before a rule is laid on it. */
export interface Finding {
  readonly measure: 'savings shortfall' | 'budget overspend';
  /** The adverse sum: positive is short or over. */
  readonly adverse: number;
  /** What percentages are of, with its sign. */
  readonly denominator: number;
  readonly dust: number;
  /** A clause for the reason, such as `forecast £300k is £100k (25.0%) short of the £400k target`. */
  readonly says: string;
  /** What a sum that would help is called: `more`, or `less` for spending. */
  readonly help: string;
  readonly harm: string;
  readonly adverseWord: AdverseWord;
  /** Sentences that a reader needs besides, such as a denominator that had to be replaced. */
  readonly notes: readonly string[];
}

/** Lays a rule on a finding: the status, what decided it, why, and how far the next statuses are. */
export function judge(finding: Finding, row: PolicyRow, floors: readonly Floor[], words: SumWords): Assessment {
  const { adverse, dust } = finding;
  const ladder: Ladder = { value: adverse, limits: limitsOf(row, finding.denominator), dust };
  const byMoney = statusOn(ladder);
  const status = heldAt(floors, byMoney);
  const holding = floors.filter((floor) => floor.status === status);
  const better = stepToBetter(ladder, heldAt(floors), words.smallest);
  const worse = stepToWorse(ladder, heldAt(floors), words.smallest);
  const money = byMoney === status ? stepToBetter(ladder, 'Blue', words.smallest) : null;
  const turn = toTurn(money === null ? null : describeStep(money, finding.help, words), holding);
  const steps = [
    // Where money alone would not turn it, the reason says everything that would.
    better === null ? (status === 'Green' ? null : turn) : describeStep(better, finding.help, words),
    worse === null ? null : describeStep(worse, finding.harm, words),
  ].filter((step) => step !== null);
  return {
    status,
    computed: status,
    decidedBy: byMoney === status ? finding.measure : (holding[0]?.decidedBy ?? finding.measure),
    reason: [
      `${status}: ${[clause(finding.says, byMoney === status ? 'and' : 'but', holding), ...ruleFor(status, byMoney, row, words, finding)].join('; ')}.`,
    ]
      .concat(steps, finding.notes)
      .join(' '),
    toTurn: status === 'Green' ? null : turn,
    better: distanceOf(better) ?? floorDistance(floors, holding, byMoney),
    worse: distanceOf(worse),
    adverse,
  };
}

/** The worst of a status and what holds it there. */
export function heldAt(floors: readonly Floor[], status: RagStatus = 'Blue'): RagStatus {
  return floors.reduce<RagStatus>((worst, floor) => worseOf(worst, floor.status), status);
}

/** A clause and what holds the line besides it: `forecast £400k meets the £400k target, but the milestone … `. */
export function clause(says: string, joined: 'and' | 'but', holding: readonly Floor[]): string {
  return holding.length === 0 ? says : `${says}, ${joined} ${holding.map((floor) => floor.says).join(' and ')}`;
}

/** What to do for a better status: the money still wanted and everything else that holds the line where it is. */
export function toTurn(money: string | null, holding: readonly Floor[]): string | null {
  const actions = [...(money === null ? [] : [money]), ...holding.map((floor) => floor.action)];
  return actions.length === 0 ? null : actions.join(' ');
}

function ruleFor(
  status: RagStatus,
  byMoney: RagStatus,
  row: PolicyRow,
  words: SumWords,
  { adverseWord }: Finding,
): readonly string[] {
  if (status !== byMoney) return [];
  const red = describeRed(row, words, adverseWord);
  const amber = describeAmber(row, words, adverseWord);
  const nearest = status === 'Red' ? red : status === 'Green' ? (amber ?? red) : null;
  return [nearest ?? describeRule(row, words, adverseWord)];
}

function distanceOf(step: Step | null): Distance | null {
  return step === null ? null : { to: step.to, amount: step.amount, measured: 'money' };
}

/** The days that would turn a line which one measured floor alone holds where it is. */
export function floorDistance(floors: readonly Floor[], holding: readonly Floor[], rest: RagStatus): Distance | null {
  const [only, ...others] = holding;
  if (only === undefined || only.ladder === null || others.length > 0) return null;
  const held = heldAt(
    floors.filter((floor) => floor !== only),
    rest,
  );
  const step = stepToBetter(only.ladder, held, 1);
  return step === null ? null : { to: step.to, amount: step.amount, measured: 'days' };
}
