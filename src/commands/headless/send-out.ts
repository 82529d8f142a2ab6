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

/**
 * Makes a workbook for each department. The open workbook stays as it is: where it keeps no id by which it knows its
 * copies, it will know them by organisation, year and references.
 * @param departments only these; null for all
 */
export async function sendOut(
  departments: readonly string[] | null,
): Promise<Result<{ readonly copies: readonly SentCopy[] } & Pick<SendOut, 'withoutDepartment'>, CopiesFailure>> {
  const day = today();
  const read = await readWorkbook({ today: day });
  if (!read.ok) return read;
  const masterId = await readMasterId();
  if (!masterId.ok) return masterId;
  const wanted = departments === null ? {} : { departments };
  const out = departmentalCopies(read.value, { sent: day, masterId: masterId.value, ...wanted });
  if (!out.ok) return out;
  const copies: SentCopy[] = [];
  for (const copy of out.value.copies) {
    const { department, fileName, lines } = copy;
    copies.push({ department, fileName, lines, bytes: await copyFile(copy) });
  }
  return succeed({ copies, withoutDepartment: out.value.withoutDepartment });
}
