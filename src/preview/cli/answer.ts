import { z } from 'zod';

/**
 * What the add-in answers, parsed where it enters: the add-in runs in a context of its own, as in Excel, and what it
 * hands over is unknown until looked at. These shapes are the command line's JSON and so a promise to its users.
 */
const statusNames = ['Blue', 'Green', 'Amber', 'Red', 'Grey'] as const;

const statusSchema = z.enum(statusNames);

/** One assessed line. */
const lineStatusSchema = z.object({ table: z.string(), ref: z.string(), status: statusSchema, reason: z.string() });

const cellProblemSchema = z.object({ cell: z.string(), found: z.string(), expected: z.string() });

const refreshReportSchema = z.object({
  lines: z.number(),
  changed: z.number(),
  counts: z.record(statusSchema, z.number()),
  statuses: z.array(lineStatusSchema),
  problems: z.array(cellProblemSchema),
  syncs: z.number(),
});

const checkReportSchema = z.object({
  problems: z.array(cellProblemSchema.extend({ kind: z.string(), severity: z.enum(['error', 'warning']) })),
  reconciliations: z.array(
    z.object({
      table: z.string(),
      cell: z.string(),
      what: z.string(),
      stated: z.number(),
      sum: z.number(),
      difference: z.number(),
      verdict: z.string(),
    }),
  ),
});

const numbers = z.array(z.number());

const seriesForecastSchema = z.object({
  method: z.string(),
  forecast: numbers,
  low80: numbers,
  high80: numbers,
  low95: numbers,
  high95: numbers,
});

/** What `refresh` did: counts and statuses of the lines, the problems met, and the number of syncs it took. */
export type RefreshReport = z.infer<typeof refreshReportSchema>;

/** What `check` found; nothing was written. */
export type CheckReport = z.infer<typeof checkReportSchema>;

/** What the add-in's operations answer: a report, or one sentence saying why there is none and what to do. */
const answerSchema = <Report extends z.ZodType>(report: Report) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value: report }),
    z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
  ]);

/** Parses the answer of the add-in's `refresh`; throws where add-in and command line no longer fit each other. */
export const parseRefreshAnswer = (answer: unknown) => answerSchema(refreshReportSchema).parse(answer);

/** Parses the answer of the add-in's `check`; throws where add-in and command line no longer fit each other. */
export const parseCheckAnswer = (answer: unknown) => answerSchema(checkReportSchema).parse(answer);

/** Parses the answer of the add-in's `forecast`; throws where add-in and command line no longer fit each other. */
export const parseForecastAnswer = (answer: unknown) => answerSchema(seriesForecastSchema).parse(answer);

export { statusNames };
