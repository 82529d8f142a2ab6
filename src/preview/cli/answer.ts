import { z } from 'zod';

/**
 * What the add-in answers, parsed where it enters: the add-in runs in a context of its own, as in Excel, and what it
 * hands over is unknown until looked at. Parsing throws where add-in and command line no longer fit each other.
 * @param report the shape of a command's report, which is the command line's JSON and so a promise to its users
 * @returns the report, or one sentence saying why there is none and what to do
 */
export const parseAnswer = <Report extends z.ZodType>(report: Report, answer: unknown) =>
  z
    .discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: report }),
      z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
    ])
    .parse(answer);

/** What is wrong with a cell, as every report lists it. */
export const cellProblemSchema = z.object({ cell: z.string(), found: z.string(), expected: z.string() });

/** A file that the add-in hands over: its arrays are those of its own window. */
export const fileBytesSchema = z
  .custom<ArrayLike<number>>((value) => ArrayBuffer.isView(value))
  .transform((bytes) => Uint8Array.from(bytes));
