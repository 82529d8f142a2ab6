import { fail, type Result, succeed } from '../../../finance/result';
import { inParts, type MeetingFacts, minutesInSteps, type TrackerFailure } from '../../../workbook';
import { makeMinutes } from '../../background/make-minutes';
import type { EditPort } from '../../change/change-port';
import { fileTypes, type SavedFile } from '../meeting-port';

/** The minutes of a meeting as a Word file. */
export async function minutesFile(
  port: Pick<EditPort, 'readAll'>,
  facts: MeetingFacts,
): Promise<Result<SavedFile, TrackerFailure>> {
  const read = await port.readAll(['ChangeLog']);
  if (!read.ok) return read;
  const minutes = await inParts(minutesInSteps(read.value, facts));
  if (!minutes.ok) return minutes;
  try {
    const bytes = await makeMinutes(minutes.value);
    return succeed({ name: `${fileNamePart(`Minutes ${minutes.value.meeting}`)}.docx`, bytes, type: fileTypes.docx });
  } catch (error) {
    // The library that writes Word files is loaded only now, and may not be there to be had.
    const said = error instanceof Error ? error.message : String(error);
    const message = `The Word file could not be made: ${said} Make the minutes as a sheet, or try again.`;
    return fail({ kind: 'excel failed', message, cells: [], candidates: [] });
  }
}

/** No character that Windows or macOS forbids in the name of a file. */
const fileNamePart = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
