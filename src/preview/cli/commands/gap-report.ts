import { z } from 'zod';

import { cellProblemSchema } from '../answer';

const yearSchema = z.object({
  year: z.string(),
  spending: z.number().nullable(),
  funding: z.number().nullable(),
  reserves: z.number().nullable(),
  cumulative: z.number().nullable(),
  afterReserves: z.number().nullable(),
  annual: z.number().nullable(),
  savings: z.number().nullable(),
  remaining: z.number().nullable(),
  lacks: z.array(z.string()),
});
const signs = z.enum(['positives', 'negatives']);
const readings = z.enum(['incremental', 'cumulative']);

/** The gap table, whether its identities hold, and what changes would make of it; nothing was written. */
export const gapReportSchema = z.object({
  unit: z.enum(['£', '£000', '£m']),
  years: z.array(z.string()),
  rows: z.array(
    z.object({
      line: z.string(),
      kind: z.string(),
      isTotal: z.boolean(),
      amounts: z.array(z.object({ year: z.string(), cell: z.string(), amount: z.number().nullable() })),
      effect: z.object({ byYear: z.array(z.number()), total: z.number() }).nullable(),
    }),
  ),
  convention: z.object({
    funding: signs,
    reserves: signs,
    savings: signs,
    unidentified: signs,
    gap: signs,
    pressures: readings,
    savingsBy: readings,
    annualFrom: z.enum(['after reserves', 'cumulative gap']),
    says: z.array(z.string()),
    doubts: z.array(z.string()),
  }),
  problems: z.array(cellProblemSchema.extend({ kind: z.string(), severity: z.enum(['error', 'warning']) })),
  identities: z.array(
    z.object({
      identity: z.string(),
      year: z.string(),
      cells: z.array(z.string()),
      stated: z.number(),
      computed: z.number(),
      difference: z.number(),
      verdict: z.enum(['Agrees', 'Agrees within rounding', 'Does not agree']),
    }),
  ),
  broken: z.array(
    z.object({
      cell: z.string(),
      year: z.string(),
      found: z.number().nullable(),
      expected: z.number(),
      standing: z.enum(['the only explanation', 'likeliest', 'possible', 'not explained']),
      why: z.string(),
    }),
  ),
  gap: z.array(yearSchema),
  savings: z.array(
    z.object({
      status: z.enum(['Blue', 'Green', 'Grey', 'Amber', 'Red']).nullable(),
      lines: z.number(),
      byYear: z.array(z.number().nullable()),
      total: z.number().nullable(),
    }),
  ),
  countingRed: z.array(z.object({ share: z.number(), remaining: z.array(z.number().nullable()) })),
  scenarios: z.array(
    z.object({
      scenario: z.string(),
      how: z.string(),
      isStored: z.boolean(),
      years: z.array(yearSchema.extend({ change: z.number().nullable() })),
      effect: z.number().nullable(),
      total: z.number().nullable(),
    }),
  ),
  missing: z.array(z.object({ scenario: z.string(), why: z.string() })),
});

export type GapReport = z.infer<typeof gapReportSchema>;
