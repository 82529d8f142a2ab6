import { useEffect, useState } from 'react';
import type { Result } from '../../finance/result';
import type { TrackerFailure } from '../../workbook';

/** What is known of a part of the workbook that a page reads for itself. */
export type Known<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: TrackerFailure }
  | { readonly kind: 'known'; readonly value: T };

const waiting = { kind: 'waiting' } as const;

/**
 * Reads a part of the workbook when a page is opened, and again whenever the pane has read the workbook anew; what was
 * known before stays in sight until then.
 * @param read the same function as long as the same is to be read
 * @param edition changes when the pane has read the workbook anew
 */
export function useRead<T>(read: () => Promise<Result<T, TrackerFailure>>, edition: unknown): Known<T> {
  const [known, setKnown] = useState<Known<T>>(waiting);
  useEffect(() => {
    let isGone = false;
    void read().then((result) => {
      if (isGone) return;
      setKnown(result.ok ? { kind: 'known', value: result.value } : { kind: 'failed', failure: result.error });
    });
    return () => {
      isGone = true;
    };
  }, [read, edition]);
  return known;
}
