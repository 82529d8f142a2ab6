import { useEffect, useMemo, useRef, useState } from 'react';
import {
  inParts,
  noSnapshots,
  type ReadSnapshots,
  type ReadWorkbook,
  type SinceSnapshot,
  sinceSnapshot,
  snapshotsOf,
  type TrackerFailure,
} from '../../workbook';
import type { EditPort } from '../change/change-port';
import type { Reading } from '../pane-workbook';

/** The workbook with what its snapshots say. */
export interface WithSnapshots {
  /** As the pane has read it; with the snapshots as soon as they have been read. */
  readonly workbook: ReadWorkbook;
  readonly stored: ReadSnapshots;
  /** What has happened since the last snapshot; null where there is none. */
  readonly since: SinceSnapshot | null;
  /** The snapshots are being read, for the first time. */
  readonly isWaiting: boolean;
  /** Why they could not be read; null when they could. */
  readonly failure: TrackerFailure | null;
}

interface Known {
  readonly table: ReadWorkbook['contents']['tables']['Snapshots'];
  readonly stored: ReadSnapshots;
  readonly since: SinceSnapshot | null;
  readonly failure: TrackerFailure | null;
}

const nothing: Known = { table: undefined, stored: noSnapshots, since: null, failure: null };

/** Reads the snapshots and compares with the last of them, in parts between which the pane draws and answers. */
async function readKnown(port: Pick<EditPort, 'readAll'>, before: Known): Promise<Known> {
  const read = await port.readAll(['Snapshots']);
  if (!read.ok) return { ...before, failure: read.error };
  const stored = await inParts(snapshotsOf(read.value));
  const since = await inParts(sinceSnapshot(read.value, stored));
  return { table: read.value.contents.tables.Snapshots, stored, since, failure: null };
}

/**
 * Reads the snapshots, which the pane leaves out otherwise, and again whenever the workbook has been read anew. What was
 * known before stays until then, so that a list does not come and go.
 */
export function useSnapshots(port: Pick<EditPort, 'readAll'>, reading: Reading): WithSnapshots {
  const [known, setKnown] = useState<Known | null>(null);
  const latest = useRef(nothing);
  useEffect(() => {
    let isGone = false;
    void readKnown(port, latest.current).then((now) => {
      if (isGone) return;
      latest.current = now;
      setKnown(now);
    });
    return () => {
      isGone = true;
    };
  }, [port, reading]);
  const { table, stored, since, failure } = known ?? nothing;
  const workbook = useMemo(() => withSnapshots(reading, table), [reading, table]);
  return { workbook, stored, since, isWaiting: known === null, failure };
}

function withSnapshots({ tracker, contents }: Reading, table: Known['table']): ReadWorkbook {
  if (table === undefined) return { tracker, contents };
  return { tracker, contents: { ...contents, tables: { ...contents.tables, Snapshots: table } } };
}
