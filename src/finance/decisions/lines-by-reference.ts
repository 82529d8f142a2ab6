import { groupBy } from '../group-by';
import { refKey, splitLines } from '../reference';
import type { SavingsLine } from '../savings-line';
import { groupInSteps, type Steps } from '../steps';

/** Lines with where each reference stands among them: made once, so that decisions by the hundred find theirs in thousands. */
export interface LinesByReference {
  /** In the order in which they were given. */
  readonly lines: readonly SavingsLine[];
  /** Where a reference stands among them, without regard to case and spaces: twice where two lines have it. */
  readonly placesOf: (ref: string) => readonly number[];
  /** The references of the rows of a split line, by what they have in common; none where it is not split. */
  readonly rowsOf: (ref: string) => readonly string[];
}

/** Looks the references of lines up, in steps. */
export function* linesByReference(lines: readonly SavingsLine[]): Steps<LinesByReference> {
  const places = yield* groupInSteps([...lines.keys()], (place) => refKey(lines[place]?.ref ?? ''));
  // Only asked for where a decision names no line, which is rare.
  let rows: ReadonlyMap<string | null, readonly string[]> | null = null;
  return {
    lines,
    placesOf: (ref) => places.get(refKey(ref)) ?? [],
    rowsOf: (ref) => {
      rows ??= splitRows(lines);
      return rows.get(refKey(ref)) ?? [];
    },
  };
}

function splitRows(lines: readonly SavingsLine[]): ReadonlyMap<string | null, readonly string[]> {
  const refs = lines.map(({ ref }) => ref);
  return groupBy(refs, splitLines(refs));
}
