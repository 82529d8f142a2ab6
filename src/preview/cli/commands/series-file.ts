import { z } from 'zod';

import { done, type Outcome, refused } from '../../result';
import { readInputFile } from '../input-file';

const seriesSchema = z.array(
  z.object({
    id: z.union([z.string(), z.number()]),
    history: z.array(z.number().nullable()),
    season: z.number().nullish(),
    horizon: z.number(),
  }),
);

/** One history to forecast, as the user's file gives it. */
export interface Series {
  readonly id: string | number;
  readonly history: readonly (number | null)[];
  /** Null to look for it in the history. */
  readonly season: number | null;
  readonly horizon: number;
}

const expected = 'a list such as [{"id":"S1","history":[3,5,4],"season":12,"horizon":6}]';

/** The histories of a JSON file, or one line that names the file, the series and what is wrong there. */
export async function readSeriesFile(path: string): Promise<Outcome<readonly Series[]>> {
  const bytes = await readInputFile(path);
  if (!bytes.ok) return bytes;
  const json = parseJson(new TextDecoder().decode(bytes.value));
  if (!json.ok) return refused(`${path}: this is not JSON (${json.message}); expected ${expected}.`);
  const read = seriesSchema.safeParse(json.value);
  if (!read.success) return refused(`${path}: ${firstFault(read.error, json.value)}; expected ${expected}.`);
  return done(read.data.map((one) => ({ ...one, season: one.season ?? null })));
}

function parseJson(text: string): Outcome<unknown> {
  try {
    return done(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(error.message);
  }
}

/** Where the first fault is, in the words of the file: `series 2 (S7), history, value 3: …`. */
function firstFault({ issues }: z.ZodError, json: unknown): string {
  const [issue] = issues;
  if (issue === undefined) return 'it cannot be read';
  const [series, field, value] = issue.path;
  if (typeof series !== 'number') return issue.message;
  const one: unknown = Array.isArray(json) ? json[series] : undefined;
  const id = typeof one === 'object' && one !== null && 'id' in one ? ` (${String(one.id)})` : '';
  const places = [`series ${series + 1}${id}`, field, typeof value === 'number' ? `value ${value + 1}` : undefined];
  return `${places.filter((place) => place !== undefined).join(', ')}: ${issue.message}`;
}
