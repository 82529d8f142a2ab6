import { type Result, succeed } from '../../finance/result';
import { minutesDocx, minutesOf, readWorkbook, type TrackerFailure } from '../../workbook';
import { today } from './today';

/** The minutes of a meeting as a Word file, with how much they tell. */
export interface WrittenMinutes {
  readonly bytes: Uint8Array;
  readonly meeting: string;
  readonly decisions: number;
  readonly questions: number;
  /** A sentence for each cell of the meeting's rows that cannot be read, and so is not in the minutes. */
  readonly unread: readonly string[];
}

/** Writes the minutes of a meeting from the open workbook, which stays as it is. */
export async function minutes(
  meeting: string,
  present: readonly string[],
): Promise<Result<WrittenMinutes, TrackerFailure>> {
  const read = await readWorkbook({ today: today(), records: ['ChangeLog'] });
  if (!read.ok) return read;
  const made = minutesOf(read.value, { meeting, present });
  if (!made.ok) return made;
  const { decisions, questions, unread } = made.value;
  return succeed({
    bytes: await minutesDocx(made.value),
    meeting: made.value.meeting,
    decisions: decisions.length,
    questions: questions.length,
    unread,
  });
}
