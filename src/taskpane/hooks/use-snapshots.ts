import { useEffect, useMemo, useState } from 'react';
import type { ReadWorkbook, TrackerFailure } from '../../workbook';
import type { EditPort } from '../change/change-port';
import type { Reading } from '../pane-workbook';

/** The workbook with what its snapshots say. */
export interface WithSnapshots {
  /** As the pane has read it; with the snapshots as soon as they have been read. */
  readonly workbook: ReadWorkbook;
  /** The snapshots are being read, for the first time. */
  readonly isWaiting: boolean;
  /** Why they could not be read; null when they could. */
  readonly failure: TrackerFailure | null;
}

interface Known {
  readonly snapshots: ReadWorkbook['contents']['tables']['Snapshots'];
  readonly failure: TrackerFailure | null;
}

/**
 * Reads the snapshots, which the pane leaves out otherwise, and again whenever the workbook has been read anew. What was
 * known before stays until then, so that a list does not come and go.
 */
export function useSnapshots(port: Pick<EditPort, 'readAll'>, reading: Reading): WithSnapshots {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isGone = false;
    void port.readAll(['Snapshots']).then((read) => {
      if (isGone) return;
      setKnown((before) =>
        read.ok
          ? { snapshots: read.value.contents.tables.Snapshots, failure: null }
          : { snapshots: before?.snapshots, failure: read.error },
      );
    });
    return () => {
      isGone = true;
    };
  }, [port, reading]);
  const workbook = useMemo(() => withSnapshots(reading, known), [reading, known]);
  return { workbook, isWaiting: known === null, failure: known?.failure ?? null };
}

function withSnapshots({ tracker, contents }: Reading, known: Known | null): ReadWorkbook {
  const snapshots = known?.snapshots;
  if (snapshots === undefined) return { tracker, contents };
  return { tracker, contents: { ...contents, tables: { ...contents.tables, Snapshots: snapshots } } };
}
