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
      /** How far apart the two may be because of rounding alone. */
      rounding: z.number(),
      suspects: z.array(
        z.object({ kind: z.string(), refs: z.array(z.string()), explains: z.number(), why: z.string() }),
      ),
    }),
  ),
});

export type CheckReport = z.infer<typeof checkReportSchema>;
