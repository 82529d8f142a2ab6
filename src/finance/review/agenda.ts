import { refKey } from '../reference';
import { unapprovedStages } from '../savings-line';
import type { AssessedSavingsLine } from './assessed-line';
import type { LineChange } from './changes/change';
import { claimedAgainstComputed } from './claimed';
import type { LineDirection } from './direction';
import { starChamberOrder } from './star-chamber-order';

/** Why a line is on the agenda, in the order of weight. */
export const agendaReasons = [
  'Red',
  'Cannot be assessed',
  'Decision to take',
  'Changed without a decision',
  'Claimed better than computed',
  'Worsened',
  'Amber',
] as const;
export type AgendaReason = (typeof agendaReasons)[number];

/** A line that the meeting should talk about, with all the reasons for it. */
export interface AgendaItem<Line extends AssessedSavingsLine = AssessedSavingsLine> {
  readonly line: Line;
  readonly reasons: readonly AgendaReason[];
}

/** What an agenda is chosen from, besides the lines. */
export interface AgendaSources {
  readonly changes: readonly LineChange[];
  readonly directions: readonly LineDirection[];
}

/** The lines for a meeting, and how many more had a reason and found no room. */
export interface Agenda<Line extends AssessedSavingsLine = AssessedSavingsLine> {
  readonly items: readonly AgendaItem<Line>[];
  readonly leftOut: number;
}

/**
 * Chooses what a star chamber talks about: every line with a reason, in the order of the pack; where there is room for
 * fewer, those with the weightiest reason and of them those with the most money.
 */
export function agenda<Line extends AssessedSavingsLine>(
  lines: readonly Line[],
  { changes, directions }: AgendaSources,
  atMost = Infinity,
): Agenda<Line> {
  const quiet = refsOf(changes.filter(({ decision }) => decision === null).flatMap(({ refs }) => refs));
  const worse = refsOf(
    directions.flatMap(({ direction, after }) => (direction === 'Worsened' && after !== null ? [after.ref] : [])),
  );
  const better = new Set(
    claimedAgainstComputed(lines)
      .filter(({ verdict }) => verdict === 'claimed better')
      .map(({ line }) => line),
  );
  const items = starChamberOrder(lines)
    .map((line) => ({ line, reasons: agendaReasons.filter((reason) => holds(reason, line)) }))
    .filter(({ reasons }) => reasons.length > 0);
  const chosen = new Set(
    [...items].sort((a, b) => weightOf(a) - weightOf(b) || b.line.money - a.line.money).slice(0, atMost),
  );
  return { items: items.filter((item) => chosen.has(item)), leftOut: items.length - chosen.size };

  function holds(reason: AgendaReason, line: Line): boolean {
    const { status, decidedBy } = line.assessment;
    const key = refKey(line.line.ref);
    switch (reason) {
      case 'Red':
      case 'Amber':
        return status === reason;
      case 'Cannot be assessed':
        return status === 'Grey' && decidedBy !== 'not this year';
      case 'Decision to take':
        return line.line.stage !== null && unapprovedStages.includes(line.line.stage) && line.money > 0;
      case 'Changed without a decision':
        return quiet.has(key);
      case 'Claimed better than computed':
        return better.has(line);
      case 'Worsened':
        return worse.has(key);
    }
  }
}

function refsOf(refs: readonly string[]): ReadonlySet<string> {
  return new Set(refs.map(refKey));
}

function weightOf({ reasons }: AgendaItem): number {
  const [weightiest] = reasons;
  return weightiest === undefined ? agendaReasons.length : agendaReasons.indexOf(weightiest);
}
