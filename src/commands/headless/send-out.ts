import { isoDate } from '../../finance/calendar-date';
import { type Result, succeed } from '../../finance/result';
import {
  type CopiesFailure,
  copyFile,
  departmentalCopies,
  readMasterId,
  readWorkbook,
  type SendOut,
} from '../../workbook';
import { today } from './today';

/** A department's workbook as a file. */
export interface SentCopy {
  readonly department: string;
  readonly fileName: string;
  readonly lines: number;
  readonly bytes: Uint8Array;
}

/** The copies that were made. */
export interface SentOut extends Pick<SendOut, 'withoutDepartment'> {
  /** The day that they say they were sent, such as `2014-09-01`. */
  readonly sent: string;
  readonly copies: readonly SentCopy[];
}

/**
 * Makes a workbook for each department. The open workbook stays as it is: where it keeps no id by which it knows its
 * copies, it will know them by organisation, year and references.
 * @param workbook the name of its file, which the copies say
 * @param departments only these; null for all
 */
export async function sendOut(
  workbook: string,
  departments: readonly string[] | null,
): Promise<Result<SentOut, CopiesFailure>> {
  const day = today();
  const read = await readWorkbook({ today: day });
  if (!read.ok) return read;
  const masterId = await readMasterId();
  if (!masterId.ok) return masterId;
  const wanted = departments === null ? {} : { departments };
  const out = departmentalCopies(read.value, { sent: day, workbook, masterId: masterId.value, ...wanted });
  if (!out.ok) return out;
  const copies: SentCopy[] = [];
  for (const copy of out.value.copies) {
    const { department, fileName, lines } = copy;
    copies.push({ department, fileName, lines, bytes: await copyFile(copy) });
  }
  return succeed({ sent: isoDate(day), copies, withoutDepartment: out.value.withoutDepartment });
}
