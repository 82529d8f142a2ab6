import { z } from 'zod';

import { cellProblemSchema } from '../answer';

/** What `check` found; nothing was written. */
export const checkReportSchema = z.object({
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

export type CheckReport = z.infer<typeof checkReportSchema>;
