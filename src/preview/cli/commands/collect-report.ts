import { z } from 'zod';

import { cellProblemSchema } from '../answer';

const cellValue = z.union([z.string(), z.number(), z.boolean()]);
const shown = z.string().nullable();

const changeSchema = z.object({
  ref: z.string(),
  title: z.string().nullable(),
  column: z.string(),
  from: cellValue,
  to: cellValue,
  why: z.string(),
});

const findingSchema = z.object({
  name: z.string(),
  outcome: z.string(),
  ref: z.string(),
  title: z.string().nullable(),
  column: z.string().nullable(),
  master: shown,
  sent: shown,
  copy: shown,
  expected: shown,
  copies: z.array(z.string()),
  place: z.string(),
  says: z.string(),
});

const leftColumnSchema = z.object({
  copy: z.string(),
  heading: z.string(),
  cell: z.string(),
  why: z.string(),
  values: z.array(z.object({ ref: z.string(), value: z.string() })),
  says: z.string(),
});

/** What `collect` found and did: changes made, findings left for a person, and whatever else was met. */
export const collectReportSchema = z.object({
  copies: z.array(
    z.object({ file: z.string(), department: z.string().nullable(), sent: z.string().nullable(), lines: z.number() }),
  ),
  refused: z.array(z.object({ file: z.string(), message: z.string() })),
  applied: z.array(changeSchema),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  listed: z.array(findingSchema),
  kept: z.array(findingSchema),
  problems: z.array(cellProblemSchema),
  leftColumns: z.array(leftColumnSchema),
  notes: z.array(z.string()),
  settled: z.number(),
  unchanged: z.number(),
  run: z.number().nullable(),
});

export type CollectReport = z.infer<typeof collectReportSchema>;

/** Whether a collection leaves something for a person: findings, what could not be written, columns that were not taken. */
export const leavesSomething = ({ listed, problems, leftColumns }: CollectReport): boolean =>
  listed.length > 0 || problems.length > 0 || leftColumns.some(({ values }) => values.length > 0);
