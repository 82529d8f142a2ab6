import { z } from 'zod';

import { cellProblemSchema } from '../answer';

const sums = { rows: z.number(), debit: z.number(), credit: z.number(), net: z.number() };
const sumsSchema = z.object(sums);
const codeChangeSchema = z.object({ code: z.string(), before: z.number().nullable(), after: z.number().nullable() });
const namedCodeSchema = z.object({ written: z.string(), code: z.string(), rows: z.number(), net: z.number() });

/** What an import of the ledger read and did; the bulk of it is as the add-in has it. */
export const importReportSchema = z.object({
  source: z.string(),
  year: z.string(),
  unit: z.string(),
  ledgerUnit: z.string(),
  columns: z.array(z.object({ heading: z.string(), means: z.string() })),
  credits: z.string().nullable(),
  periods: z.array(
    z.object({
      period: z.number(),
      rows: z.number(),
      before: z.number(),
      after: z.number(),
      change: z.number(),
      added: z.array(codeChangeSchema),
      changed: z.array(codeChangeSchema),
      gone: z.array(codeChangeSchema),
      same: z.number(),
    }),
  ),
  goesOnTo: z.number().nullable(),
  shared: z.array(
    z.object({
      code: z.string(),
      share: z.enum(['by sign', 'spending', 'income']).nullable(),
      says: z.array(z.string()),
    }),
  ),
  typed: z.array(z.string()),
  skipped: z.string().nullable(),
  refused: z.array(z.object({ period: z.number(), found: z.string(), remedy: z.string() })),
  notAsked: z.array(z.object({ period: z.number(), rows: z.number(), net: z.number() })),
  totals: z.object({ before: sumsSchema, after: sumsSchema, unread: sumsSchema }),
  setApart: z.array(z.object({ ...sums, why: z.string(), year: z.string(), period: z.number() })),
  controls: z.array(
    z.object({
      by: z.string(),
      stated: z.number(),
      found: z.number(),
      inExport: z.number().nullable(),
      agrees: z.boolean(),
      difference: z.number(),
      row: z.number().nullable(),
      part: z.object({ from: z.number(), to: z.number() }).nullable(),
      explanations: z.array(z.string()),
    }),
  ),
  verdicts: z.array(z.object({ tone: z.string(), title: z.string(), lines: z.array(z.string()) })),
  unknownCodes: z.array(namedCodeSchema),
  codesWithoutBudget: z.array(namedCodeSchema),
  zerosAdded: z.array(namedCodeSchema),
  totalRows: z.array(
    z.object({
      row: z.number(),
      label: z.string(),
      net: z.number().nullable(),
      covers: z.object({ from: z.number(), to: z.number(), rows: z.number(), net: z.number() }).nullable(),
    }),
  ),
  leftOut: z.object({ blank: z.number(), headings: z.number(), notes: z.number() }),
  questions: z.array(z.string()),
  suspicions: z.array(z.string()),
  rowProblems: z.array(
    z.object({
      row: z.number().nullable(),
      column: z.string().nullable(),
      found: z.string(),
      expected: z.string(),
      remedy: z.string(),
    }),
  ),
  problems: z.array(cellProblemSchema.extend({ severity: z.enum(['error', 'warning']) })),
  others: z.array(z.string()),
  placing: z.array(z.string()),
  run: z.number().nullable(),
});

export type ImportReport = z.infer<typeof importReportSchema>;

/** Whether an import came in whole: every code has its line, every row was read, nothing typed was lost, and the ledger agrees with its totals. */
export const isWhole = ({
  unknownCodes,
  suspicions,
  typed,
  controls,
  totals,
  refused,
  problems,
}: Pick<
  ImportReport,
  'unknownCodes' | 'suspicions' | 'typed' | 'controls' | 'totals' | 'refused' | 'problems'
>): boolean =>
  unknownCodes.length === 0 &&
  suspicions.length === 0 &&
  typed.length === 0 &&
  totals.unread.rows === 0 &&
  refused.length === 0 &&
  controls.every(({ agrees }) => agrees) &&
  problems.every(({ severity }) => severity !== 'error');
