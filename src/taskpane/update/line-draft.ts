import type { UpdateChange, UpdateDraft, UpdateField, UpdateValue } from '../../workbook';
import { fieldText, readField, sameFieldValue, type TypedIn } from './field-text';

/** What a person has typed into one field. */
export interface DraftEntry {
  readonly text: string;
  /** What the sheet held when the typing began: if it holds something else by the time of saving, the person is told. */
  readonly basis: UpdateValue;
}

/** What a person has typed into the form of a line, by field. */
export type LineDraft = Readonly<Partial<Record<string, DraftEntry>>>;

/** The key of a field in a draft. */
export const fieldKey = ({ field, year }: Pick<UpdateField, 'field' | 'year'>): string =>
  year === null ? field : `${field} ${year.startYear}`;

/** The draft after a person has typed in a field. */
export function typed(draft: LineDraft, field: UpdateField, text: string): LineDraft {
  const key = fieldKey(field);
  return { ...draft, [key]: { text, basis: draft[key]?.basis ?? field.value } };
}

/** A draft as read: what would change, and why a text cannot be read, by field. */
export interface ReadDraft {
  readonly changes: UpdateDraft;
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Reads a draft; a field that says what the sheet says changes nothing. */
export function readDraft(fields: readonly UpdateField[], draft: LineDraft, typedIn: TypedIn): ReadDraft {
  const changes: UpdateChange[] = [];
  const unreadable = new Map<string, string>();
  for (const { field, year, rule, value: now } of fields) {
    const key = fieldKey({ field, year });
    const entry = draft[key];
    // What the sheet has is no change, also where it could not be typed here.
    if (entry === undefined || entry.text.trim() === fieldText(now, rule)) continue;
    const value = readField(entry.text, rule, typedIn);
    if (!value.ok) unreadable.set(key, value.error);
    else if (!sameFieldValue(value.value, now)) changes.push({ field, year, value: value.value });
  }
  return { changes, unreadable };
}

/** The fields that somebody else has changed in the sheet since the person began to type in them. */
export function changedMeanwhile(fields: readonly UpdateField[], draft: LineDraft): readonly UpdateField[] {
  return fields.filter((field) => {
    const entry = draft[fieldKey(field)];
    return entry !== undefined && !sameFieldValue(entry.basis, field.value);
  });
}
