import type { CalendarDate } from '../../finance/calendar-date';
import { succeed, type Result } from '../../finance/result';
import {
  isOneOfSeveral,
  mappingChoices,
  otherSavings,
  type HeadingChoice,
  type MappingAnswers,
  type MappingChoices,
  type MappingSource,
  type OtherTable,
  type StatableKind,
  type TrackerFailure,
} from '../../workbook';

/** A chosen range with the answers that a person has given so far. */
export interface MappingDraft {
  readonly choices: MappingChoices;
  readonly answers: MappingAnswers;
  /** The other savings tables; none for a table of another kind. */
  readonly others: readonly OtherTable[];
  /** Those of them that are read together with it. */
  readonly beside: readonly OtherTable[];
}

/** What a range is proposed to be, before any answer; as the kind of table given, else as what it fits best. */
export function openingDraft(
  source: MappingSource,
  today: CalendarDate,
  kind?: StatableKind,
): Result<MappingDraft, TrackerFailure> {
  const choices = mappingChoices(source, kind === undefined ? { today } : { kind, today });
  if (!choices.ok) return choices;
  const others = choices.value.kind === 'Savings' ? otherSavings(source) : [];
  const beside = isOneOfSeveral(source, others) ? others : [];
  return succeed({ choices: choices.value, answers: new Map(), others, beside });
}

/** The draft with another savings table read together with it, or no longer. */
export const withTable = (draft: MappingDraft, other: OtherTable, isRead: boolean): MappingDraft => ({
  ...draft,
  beside: draft.others.filter((one) => (one === other ? isRead : draft.beside.includes(one))),
});

/** The meaning of a heading as it stands in a draft. */
export const meansIn = ({ answers }: MappingDraft, { column, means }: HeadingChoice): string =>
  answers.get(column) ?? means;

/** The draft with another meaning for a heading. */
export const answer = (draft: MappingDraft, { column }: HeadingChoice, means: string): MappingDraft => ({
  ...draft,
  answers: new Map([...draft.answers, [column, means]]),
});

/** Whether a person should look at a heading: its meaning is not sure, and nobody has answered yet. */
export const isToCheck = ({ answers }: MappingDraft, { column, sureness }: HeadingChoice): boolean =>
  !answers.has(column) && sureness !== 'certain' && sureness !== 'stated';

/** The meanings that are offered for a heading: those that its words allow first, then all. */
export function offeredFor(
  { choices }: MappingDraft,
  { likely, means }: HeadingChoice,
): { readonly likely: readonly string[]; readonly others: readonly string[] } {
  const first = [...new Set([means, ...likely])];
  return { likely: first, others: choices.meanings.filter((meaning) => !first.includes(meaning)) };
}
