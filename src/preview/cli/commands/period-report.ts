import { z } from 'zod';

/** What `month-end --close` and `--reopen` did, and what a person should look at. */
export const periodReportSchema = z.object({
  year: z.string(),
  period: z.number(),
  done: z.enum(['Closed', 'Reopened']),
  warnings: z.array(
    z.object({
      found: z.string(),
      remedy: z.string(),
      places: z.array(z.object({ cell: z.string(), what: z.string() })),
    }),
  ),
  run: z.number().nullable(),
});

export type PeriodReport = z.infer<typeof periodReportSchema>;
