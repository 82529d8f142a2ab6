import { useEffect, useState } from 'react';
import type { Problem } from '../../workbook';
import type { EditPort } from '../change/change-port';
import type { Reading } from '../pane-workbook';

/**
 * The problems of the workbook with those of Actuals, which grows, so that the pane leaves it out otherwise: it is read when
 * this is shown, and again whenever the workbook has been read anew. Until then they are those of the reading.
 */
export function useAllProblems(port: Pick<EditPort, 'readAll'>, reading: Reading): readonly Problem[] {
  const [known, setKnown] = useState<{ readonly of: Reading; readonly problems: readonly Problem[] } | null>(null);
  const hasUnread = reading.contents.unread.includes('Actuals');
  useEffect(() => {
    if (!hasUnread) return undefined;
    let isGone = false;
    void port.readAll(['Actuals']).then((read) => {
      if (!isGone && read.ok) setKnown({ of: reading, problems: read.value.tracker.problems });
    });
    return () => {
      isGone = true;
    };
  }, [port, reading, hasUnread]);
  return known !== null && known.of === reading ? known.problems : reading.tracker.problems;
}
