import { type Result, succeed } from '../../finance/result';
import { cellsOf } from './cell';
import type { Failure } from './failure';
import type { RangeArgument } from './range';
import type { Answer, Answers } from './spill';

/** The arguments of a function that reads each as a whole, by the names that its metadata and its messages give them. */
export type DeclaredRanges = Readonly<Record<string, RangeArgument<unknown>>>;

/** What they are once read. */
export type RangeValues<D extends DeclaredRanges> = {
  readonly [Name in keyof D]: D[Name] extends RangeArgument<infer Value> ? Value : never;
};

/** Reads the arguments, each as a whole, and answers once for all of them. */
export function whole<D extends DeclaredRanges>(
  declared: D,
  passed: { readonly [Name in keyof D]: unknown },
  answer: (values: RangeValues<D>) => Result<Answers, Failure>,
): Answers {
  const values: Record<string, unknown> = {};
  for (const [name, argument] of Object.entries(declared)) {
    const read = argument.readRange(name, cellsOf(passed[name]));
    if (!read.ok) return [[read]];
    values[name] = read.value;
  }
  // Each name now has what its own argument read, which the compiler cannot follow through the loop.
  const answers = answer(values as RangeValues<D>);
  return answers.ok ? answers.value : [[answers]];
}

/** One answer, for the one cell of the formula. */
export const one = (answer: number | string): Result<Answers, Failure> => succeed([[succeed(answer)]]);

/** A row of answers. */
export const row = (...answers: readonly Answer[]): Result<Answers, Failure> => succeed([answers]);

/** Answers in the direction of the range that they belong to. */
export function along(direction: 'down' | 'across', answers: readonly Answer[]): Result<Answers, Failure> {
  return succeed(direction === 'across' ? [answers] : answers.map((answer) => [answer]));
}
