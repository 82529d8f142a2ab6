import type { CalendarDate } from '../../finance/calendar-date';
import type { FinancialYear } from '../../finance/financial-year';
import type { Assessment } from '../../finance/rag/assessment';
import type { SavingsLine } from '../../finance/savings-line';
import type { UpdateNeed } from '../../finance/updates/update-need';

/** The fields of a line that its lead may write. Targets change only through a decision. */
export const updateFields = [
  'stage',
  'forecast',
  'delivered',
  'confidence',
  'nextMilestone',
  'milestoneDue',
  'narrative',
  'mitigation',
  'claimedRag',
] as const;
export type UpdateFieldName = (typeof updateFields)[number];

/** What may be written into a field, as the sheet's own rules say it. */
export type FieldRule =
  /** One of a few words. */
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** A sum in the workbook's unit. */
  | { readonly kind: 'money' }
  /** From 0 to 1, written as a percentage. */
  | { readonly kind: 'share' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

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
