import type { CalendarDate } from '../../finance/calendar-date';
import type { Result } from '../../finance/result';
import type { FreezeScope, FrozenCopy, PackPlan, TrackerFailure } from '../../workbook';

/** What the papers of a meeting ask of the workbook. */
export interface MeetingPort {
  /**
   * Says which sheets the pack would draw.
   * @param since the name of the snapshot to compare with; the last one where it is left out
   */
  readonly planStarChamber: (since?: string) => Promise<Result<PackPlan, TrackerFailure>>;
  /** Opens a copy with values instead of functions as a new workbook. */
  readonly freeze: (scope: FreezeScope) => Promise<Result<FrozenCopy, TrackerFailure>>;
  /** Today on the reader's clock. */
  readonly today: () => CalendarDate;
}

/** Files for a person to keep. */
export interface FilePort {
  /** Hands a file over, as a browser does with what is downloaded. */
  readonly saveFile: (file: SavedFile) => void;
}

/** A file as it is handed over. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The types of the files that the pane makes. */
export const fileTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;
