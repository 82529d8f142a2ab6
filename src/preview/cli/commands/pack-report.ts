import { z } from 'zod';

import { cellProblemSchema } from '../answer';

/** What `pack` did: the sheets made, what was on those that it replaced, the problems met, and the syncs it took. */
export const packReportSchema = z.object({
  lines: z.number(),
  sheets: z.array(z.string()),
  replaced: z.array(z.string()),
  since: z.string().nullable(),
  overwritten: z.array(z.object({ cells: z.string(), found: z.string() })),
  problems: z.array(cellProblemSchema),
  syncs: z.number(),
});

export type PackReport = z.infer<typeof packReportSchema>;
