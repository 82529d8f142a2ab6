import { z } from 'zod';

const listedSchema = z.object({
  name: z.string(),
  title: z.string(),
  question: z.string(),
  cash: z.string().nullable(),
});

/** The service models that there are. */
export const modelListSchema = z.array(listedSchema);

/** A model with its worked example: what it comes to, and whether its checks hold. */
export const modelReportSchema = listedSchema.extend({
  sheet: z.string(),
  saving: z.string().nullable(),
  results: z.array(
    z.object({
      key: z.string(),
      label: z.string(),
      basis: z.string(),
      value: z.union([z.number(), z.string()]).nullable(),
      cell: z.string(),
    }),
  ),
  checks: z.array(z.object({ label: z.string(), advice: z.string(), holds: z.boolean(), cell: z.string() })),
  leavesOut: z.array(z.string()),
});

export type ModelList = z.infer<typeof modelListSchema>;

/** With the file that has the model. */
export type ModelReport = z.infer<typeof modelReportSchema> & { readonly out: string };
