import type { Result } from '../../src/finance/result';

/** The day of the runs, and who they say did them. */
export const today = { year: 2014, month: 9, day: 1 };
export const stamp = { by: 'Bench', when: new Date(2014, 8, 1, 12) };

/** The value of a result; a benchmark of something that fails would measure nothing. */
export function valueOf<Value>(result: Result<Value, { readonly message: string }>): Value {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}
