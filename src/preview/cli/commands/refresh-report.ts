import { z } from 'zod';

import { cellProblemSchema } from '../answer';

/** The statuses, best first. */
export const statusNames = ['Blue', 'Green', 'Amber', 'Red', 'Grey'] as const;

const statusSchema = z.enum(statusNames);

/** What `refresh` did: counts and statuses of the lines, the problems met, and the number of syncs it took. */
export const refreshReportSchema = z.object({
  lines: z.number(),
  changed: z.number(),
  counts: z.record(statusSchema, z.number()),
  statuses: z.array(z.object({ table: z.string(), ref: z.string(), status: statusSchema, reason: z.string() })),
  problems: z.array(cellProblemSchema),
  syncs: z.number(),
});

export type RefreshReport = z.infer<typeof refreshReportSchema>;
