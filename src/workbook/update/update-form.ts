import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import type { Assessment } from '../../finance/rag/assessment';
import type { SavingsLine } from '../../finance/savings-line';
import { type FieldRule, leadFields } from '../../finance/updates/lead-fields';
import type { UpdateNeed } from '../../finance/updates/update-need';

export type { FieldRule };

/** The fields of a form: the day of the update is written when it is saved. */
export const updateFields = leadFields.filter((field) => field !== 'updated');
export type UpdateFieldName = (typeof updateFields)[number];

/** A field of the form for a line. */
export interface UpdateField {
  readonly field: UpdateFieldName;
  /** The year of a forecast; null for the other fields. */
  readonly year: FinancialYear | null;
  /** As the sheet has it. */
  readonly heading: string;
  readonly rule: FieldRule;
  /** The cell as the user knows it, in the workbook's unit; null for blank. */
  readonly value: UpdateValue;
  /** Why it cannot be written, such as a formula; null where it can. */
  readonly locked: string | null;
}

/** What a field holds: a sum, a share, a date, a word or a text; null for blank. */
export type UpdateValue = number | CalendarDate | string | null;

/** The form for one line. */
export interface UpdateForm {
  readonly line: SavingsLine;
  /** Those that the table has, in the order of a form. */
  readonly fields: readonly UpdateField[];
  /** What the line lacks now. */
  readonly needs: readonly UpdateNeed[];
}

/** One changed field of a form. */
export interface UpdateChange {
  readonly field: UpdateFieldName;
  /** Null but for a forecast. */
  readonly year: FinancialYear | null;
  readonly value: UpdateValue;
}

/** What a person has written into the form: the fields that have changed. */
export type UpdateDraft = readonly UpdateChange[];

/** A line as it would be. */
export interface UpdatePreview {
  readonly line: SavingsLine;
  /** By the same rules as a refresh, with the date of the update being today. */
  readonly assessment: Assessment;
  /** What stops the update from being saved, at its field. */
  readonly problems: readonly {
    readonly field: UpdateFieldName;
    readonly year: FinancialYear | null;
    readonly message: string;
  }[];
}
