import type { CalendarDate } from '../calendar-date';
import type { RagStatus } from '../rag/status';
import { sameDate, sameFigure, sameText } from '../same';
import type { SavingsLine, YearOfSaving } from '../savings-line';

/** What a review compares of a savings line. Kind, cash and RAG are null also where a snapshot did not keep them. */
export interface LineState extends Pick<
  SavingsLine,
  | 'ref'
  | 'title'
  | 'department'
  | 'project'
  | 'owner'
  | 'kind'
  | 'cash'
  | 'stage'
  | 'years'
  | 'delivered'
  | 'milestoneDue'
  | 'claimedRag'
> {
  readonly rag: RagStatus | null;
  /** Whether a person set that status over another by the rules; a snapshot does not keep it, and false stands there. */
  readonly isOverridden: boolean;
}

/** All lines as they stood on a day: read from the workbook now, or folded from its snapshots. */
export interface ReviewState {
  readonly asAt: CalendarDate;
  readonly lines: readonly LineState[];
}

/** The state of a line with the status that stands for it; years without a figure are left out. */
export function lineStateOf(line: SavingsLine, standing: Pick<LineState, 'rag' | 'isOverridden'>): LineState {
  const { ref, title, department, project, owner, kind, cash, stage, delivered, milestoneDue, claimedRag } = line;
  const years = line.years.filter(hasFigure);
  const texts = { ref, title, department, project, owner, kind, cash, stage };
  return { ...texts, years, delivered, milestoneDue, claimedRag, ...standing };
}

function hasFigure({ target, forecast }: YearOfSaving): boolean {
  return target !== null || forecast !== null;
}

/** Whether the status that stands is another than before since a person set it. */
export function hasNewOverride(before: LineState, after: LineState): boolean {
  return after.isOverridden && before.rag !== null && before.rag !== after.rag;
}

const texts = ['ref', 'title', 'department', 'project', 'owner', 'kind', 'cash', 'stage', 'claimedRag', 'rag'] as const;

/** Whether two states of a line are the same in everything that a review compares. */
export function sameState(a: LineState, b: LineState): boolean {
  return (
    texts.every((field) => sameText(a[field], b[field])) &&
    sameFigure(a.delivered, b.delivered) &&
    sameDate(a.milestoneDue, b.milestoneDue) &&
    sameYears(a.years, b.years)
  );
}

function sameYears(a: readonly YearOfSaving[], b: readonly YearOfSaving[]): boolean {
  const [ours, theirs] = [a.filter(hasFigure), b.filter(hasFigure)];
  return (
    ours.length === theirs.length &&
    ours.every((one) => {
      const other = theirs.find(({ year }) => year.startYear === one.year.startYear);
      return other !== undefined && sameFigure(one.target, other.target) && sameFigure(one.forecast, other.forecast);
    })
  );
}
