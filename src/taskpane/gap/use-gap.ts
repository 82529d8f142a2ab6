import { useCallback } from 'react';
import {
  type GapReading,
  gapReadingInSteps,
  type GapReport,
  gapReportInSteps,
  type Steps,
  type TrackerFailure,
} from '../../workbook';
import { useInParts } from '../hooks/use-in-parts';
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

type WithGap = Pick<Reading, 'tracker' | 'contents'>;

const nothingRead: GapKnowledge = { kind: 'none', why: null };
const waiting: GapKnowledge = { kind: 'waiting' };

function* gapOf(workbook: WithGap | null): Steps<GapKnowledge> {
  if (workbook === null) return nothingRead;
  const reading = yield* gapReadingInSteps(workbook);
  if (!reading.ok) return { kind: 'none', why: reading.error };
  const report = yield* gapReportInSteps(reading.value);
  return { kind: 'known', gap: { reading: reading.value, report } };
}

/** The gap of a reading, worked out in parts between which the pane draws and answers. */
export function useGap(workbook: WithGap | null): GapKnowledge {
  const work = useCallback(() => gapOf(workbook), [workbook]);
  return useInParts(work) ?? waiting;
}
