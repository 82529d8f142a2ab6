/** What a person has to say of an export before it is imported, each for itself. */
export const allDoubts = ['suspected', 'typed', 'disagrees'] as const;
export type Doubt = (typeof allDoubts)[number];

/** What each doubt is judged by: the plan of the import, or how the export was held against its control totals. */
export type Judged = Readonly<Record<Doubt, object | null>>;

/** A doubt that a person has confirmed, with what it was judged by then: whatever comes in its place is confirmed anew. */
export interface Confirmation {
  readonly doubt: Doubt;
  readonly by: object | null;
}

/** Whether a doubt was confirmed as it is judged now. */
export const isConfirmed = (all: readonly Confirmation[], doubt: Doubt, judged: Judged): boolean =>
  all.some((one) => one.doubt === doubt && one.by !== null && one.by === judged[doubt]);

/** With one doubt confirmed as it is judged now, or not confirmed any more. */
export const withConfirmation = (
  all: readonly Confirmation[],
  { doubt, isGiven }: { readonly doubt: Doubt; readonly isGiven: boolean },
  judged: Judged,
): readonly Confirmation[] => [
  ...all.filter((one) => one.doubt !== doubt),
  ...(isGiven ? [{ doubt, by: judged[doubt] }] : []),
];
