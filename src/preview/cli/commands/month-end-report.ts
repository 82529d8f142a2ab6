import { z } from 'zod';

import { cellProblemSchema } from '../answer';
import { moneyUnits } from '../money-figure';

const departmentSchema = z.object({
  department: z.string().nullable(),
  lines: z.number(),
  budget: z.number(),
  budgetToDate: z.number(),
  actualToDate: z.number(),
  toDate: z.number(),
  forecast: z.number(),
  fullYear: z.number(),
  words: z.string(),
});

const partsSchema = z.array(z.object({ reason: z.string(), amount: z.number() }));

/** A workbook at the end of its period. */
export const monthEndReportSchema = z.object({
  year: z.string(),
  period: z.number(),
  unit: z.enum(moneyUnits),
  closed: z.array(z.number()),
  latestActuals: z.number().nullable(),
  movement: z
    .object({
      since: z.number(),
      amount: z.number(),
      parts: partsSchema,
      lines: z.array(
        z.object({ code: z.string(), kind: z.enum(['Spend', 'Income']), amount: z.number(), parts: partsSchema }),
      ),
    })
    .nullable(),
  total: departmentSchema,
  departments: z.array(departmentSchema),
  narratives: z.array(
    z.object({
      code: z.string(),
      name: z.string().nullable(),
      service: z.string().nullable(),
      department: z.string().nullable(),
      variance: z.number(),
      words: z.string(),
      narrative: z.string().nullable(),
    }),
  ),
  problems: z.array(cellProblemSchema),
});

export type MonthEndReport = z.infer<typeof monthEndReportSchema>;
