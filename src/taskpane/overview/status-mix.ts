import { ragMix } from '../../finance/rag/mix';
import type { RagStatus } from '../../finance/rag/status';
import type { AssessedLine, MixRow } from '../../workbook';

/** What the mix is drawn by. */
export type MixMeasure = 'lines' | 'money';

/** Worst first: what a reader looks for stands at the top. */
export const worstFirst: readonly RagStatus[] = ['Red', 'Amber', 'Grey', 'Green', 'Blue'];

/** One status of a mix, by the measure it is drawn by. */
export interface MixPart {
  readonly status: RagStatus;
  readonly lines: number;
  readonly money: number;
  /** Of all lines or of all the money, 0 to 1; null when there is none. */
  readonly share: number | null;
}

/** All five statuses, worst first, with their share by the measure. A status without lines has a row of nothings. */
export function mixParts(rows: readonly MixRow[], measure: MixMeasure): readonly MixPart[] {
  const byStatus = new Map(rows.map((row) => [row.status, row]));
  const whole = rows.reduce((sum, row) => sum + row[measure], 0);
  return worstFirst.map((status) => {
    const { lines, money } = byStatus.get(status) ?? { lines: 0, money: 0 };
    const part = { lines, money };
    return { status, ...part, share: whole > 0 ? part[measure] / whole : null };
  });
}

/** The mix of any lines, such as the budget's. */
export const mixOf = (lines: readonly Pick<AssessedLine<unknown>, 'assessment' | 'money'>[]): readonly MixRow[] =>
  ragMix(lines.map(({ assessment, money }) => ({ status: assessment.status, amount: money }))).map(
    ({ amount, ...entry }) => ({ ...entry, money: amount }),
  );
