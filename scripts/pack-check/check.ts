/** A figure that a sheet must show once it has been calculated anew. */
export interface Expected {
  /** The first cell of its row: of several, of the first. */
  readonly label: string;
  /** Counted from 0. */
  readonly column: number;
  readonly amount: number;
  readonly roundedTo: number;
}

/** What a command makes of a sample, held against figures that are known. */
export interface Check {
  readonly command: 'pack' | 'statement';
  /** A file of assets/samples. */
  readonly sample: string;
  readonly sheet: string;
  /** `answer` is what the command printed with --json. */
  readonly expected: (answer: unknown) => readonly Expected[];
}

/** What is wrong with a figure; null where it is as it should be. */
export function complaintAbout(
  { label, column, amount, roundedTo }: Expected,
  rows: readonly string[][],
): string | null {
  const row = rows.find(([first]) => first === label);
  if (row === undefined) return `${label}: there is no such row.`;
  const found = row[column] ?? '';
  const isRight = found !== '' && Math.abs(Number(found) - amount) <= roundedTo / 2;
  return isRight ? null : `${label}: found ${found === '' ? 'nothing' : found}, expected ${amount}.`;
}
