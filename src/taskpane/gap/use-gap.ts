import { useEffect, useMemo, useState } from 'react';
import {
  gapReading,
  type GapReading,
  type GapReport,
  gapReportInSteps,
  inParts,
  type TrackerFailure,
} from '../../workbook';
import type { Reading } from '../pane-workbook';

/** The gap of the workbook as last read: its rows and stored scenarios, and all that is said of them. */
export interface Gap {
  readonly reading: GapReading;
  readonly report: GapReport;
}

/** What is known of the gap: there is none, and why; it is being worked out; or all of it. */
export type GapKnowledge =
  | { readonly kind: 'none'; readonly why: TrackerFailure | null }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly gap: Gap };

const nothingRead: GapKnowledge = { kind: 'none', why: null };
const waiting: GapKnowledge = { kind: 'waiting' };

/** The gap of a reading, worked out in parts between which the pane draws and answers; null where nothing was read. */
export function useGap(workbook: Pick<Reading, 'tracker' | 'contents'> | null): GapKnowledge {
  const reading = useMemo(() => (workbook === null ? null : gapReading(workbook)), [workbook]);
  const [gap, setGap] = useState<Gap | null>(null);
  useEffect(() => {
    if (reading?.ok !== true) return undefined;
    let isGone = false;
    void inParts(gapReportInSteps(reading.value)).then((report) => {
      if (!isGone) setGap({ reading: reading.value, report });
    });
    return () => {
      isGone = true;
    };
  }, [reading]);
  return useMemo((): GapKnowledge => {
    if (reading === null) return nothingRead;
    if (!reading.ok) return { kind: 'none', why: reading.error };
    return gap === null ? waiting : { kind: 'known', gap };
  }, [reading, gap]);
}
