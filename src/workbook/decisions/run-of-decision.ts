import { refKey } from '../../finance/reference';
import type { ReadWorkbook } from '../assemble-workbook';
import { keyStem } from '../contents/line-keys';
import type { LoggedRun } from '../edits/logged-run';
import { loggedRuns } from '../edits/logged-runs';
import { canonicalHeading } from '../headings/synonyms';
import type { RecordedDecision } from './recorded-decision';

/** The run that applied a decision, and the keys of all decisions on its line that it applied. */
export interface ApplyingRun {
  readonly run: LoggedRun;
  readonly isOf: (decision: RecordedDecision) => boolean;
}

/** Finds the runs that applied decisions, by the change log; the newest that has not been taken back. */
export function applyingRuns({ contents }: ReadWorkbook): (decision: RecordedDecision) => ApplyingRun | null {
  const applied = contents.tables.Decisions?.columns.find(({ field }) => field === 'applied')?.heading;
  const heading = applied ?? canonicalHeading('Decisions', 'applied');
  const runs = loggedRuns(contents)
    .filter(({ undoneBy, undoes }) => undoneBy === null && undoes === null)
    .map((run) => ({ run, keys: keysIn(run, heading) }));
  return (decision) => {
    const found = runs.findLast(({ keys }) => isNamedIn(keys, decision));
    return found === undefined ? null : { run: found.run, isOf: (other) => isNamedIn(found.keys, other) };
  };
}

/** Logs of earlier versions have keys without the mark of the reason. */
const isNamedIn = (keys: ReadonlySet<string>, { key }: RecordedDecision): boolean =>
  keys.has(refKey(key)) || keys.has(refKey(keyStem(key)));

const keysIn = ({ changes }: LoggedRun, heading: string): ReadonlySet<string> =>
  new Set(
    changes.flatMap((change) =>
      change.what === 'cell' && change.table === 'Decisions' && change.column === heading ? [refKey(change.ref)] : [],
    ),
  );
