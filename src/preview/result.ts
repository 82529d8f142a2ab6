/**
 * Either a value or one line that tells the user what was wrong and what to do. The preview may not import the
 * add-in's own `Result`: it stands outside the add-in, as Excel does.
 */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** A success. */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** A failure that the user can do something about, as one line without a full stop's worth of stack behind it. */
export const refused = (message: string): Outcome<never> => ({ ok: false, message });
