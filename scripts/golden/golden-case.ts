import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A formula with what it must come to, and where that is from. */
export interface GoldenCase {
  readonly id: string;
  readonly formula: string;
  readonly expected: string | number;
  readonly source: string;
}

const value = z.union([z.string(), z.number()]);
const publishedSchema = z.object({
  sources: z.record(z.string(), z.string()),
  cases: z.array(
    z.object({ id: z.string(), source: z.string(), where: z.string(), formula: z.string(), expected: value }),
  ),
});
const rowsSchema = z.array(z.array(value));

/** What published papers say must come out. */
export function publishedCases(): readonly GoldenCase[] {
  const { sources, cases } = publishedSchema.parse(
    JSON.parse(readFileSync('scripts/golden/published-cases.json', 'utf8')),
  );
  return cases.map(({ id, source, where, formula, expected }) => {
    const paper = sources[source];
    if (paper === undefined) throw new Error(`${id}: there is no source called ${source}.`);
    return { id, formula, expected, source: `${where}. ${paper}` };
  });
}

/** The examples of docs/functions.md; of a result with several cells, one case for each cell. */
export function documentedCases(): readonly GoldenCase[] {
  const page = readFileSync('docs/functions.md', 'utf8');
  const examples = page.matchAll(/^\| `=(?<call>MTFS\.(?<id>\w+).*?)`\s*\| `(?<gives>.*?)`\s*\|$/gm);
  return [...examples].flatMap(({ groups: { call = '', id = '', gives = '' } = {} }) => {
    const result: unknown = JSON.parse(gives);
    const source = 'docs/functions.md';
    if (!Array.isArray(result)) return [{ id, formula: `=${call}`, expected: value.parse(result), source }];
    return rowsSchema.parse(result).flatMap((cells, row) =>
      cells.map((expected, column) => ({
        id,
        formula: `=INDEX(${call},${row + 1},${column + 1})`,
        expected,
        source,
      })),
    );
  });
}
