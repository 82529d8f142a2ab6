import { z } from 'zod';

import { cellProblemSchema } from '../answer';
import { moneyUnits } from '../money-figure';

const sums = z.object({
  name: z.string(),
  budget: z.number(),
  budgetToDate: z.number(),
  actualToDate: z.number(),
  toDate: z.number(),
  forecast: z.number(),
  fullYear: z.number(),
  word: z.enum(['Adverse', 'Favourable', 'On budget']),
});

/** What `statement` did: the figures of the budget statement, the sheets made, what was on those that it replaced, and the problems met. */
export const statementReportSchema = z.object({
  year: z.string(),
  period: z.number(),
  unit: z.enum(moneyUnits),
  departments: z.array(sums),
  total: sums,
  narratives: z.object({ needed: z.number(), missing: z.number() }),
  sheets: z.array(z.string()),
  replaced: z.array(z.string()),
  overwritten: z.array(z.object({ cells: z.string(), found: z.string() })),
  problems: z.array(cellProblemSchema),
  syncs: z.number(),
});

export type StatementReport = z.infer<typeof statementReportSchema>;
