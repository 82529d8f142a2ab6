import { useEffect, useState } from 'react';
import { inParts, type SinceSnapshot, sinceSnapshot } from '../../workbook';
import type { WithSnapshots } from './use-snapshots';

/**
 * What has happened since a snapshot; until that is worked out, since the one that was looked at before.
 * @param name the last one where it is null
 */
export function useSinceSnapshot(
  { workbook, stored, since }: WithSnapshots,
  name: string | null,
): SinceSnapshot | null {
  const [compared, setCompared] = useState<SinceSnapshot | null>(null);
  const isLast = name === null || name === stored.names.at(-1)?.snapshot;
  useEffect(() => {
    if (isLast) return undefined;
    let isGone = false;
    void inParts(sinceSnapshot(workbook, stored, name)).then((found) => {
      if (!isGone) setCompared(found);
    });
    return () => {
      isGone = true;
    };
  }, [workbook, stored, name, isLast]);
  return isLast ? since : (compared ?? since);
}
