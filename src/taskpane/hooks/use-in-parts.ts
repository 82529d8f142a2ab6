import { useEffect, useState } from 'react';
import { inParts, type Steps } from '../../workbook';

/**
 * What work in steps comes to, done in parts between which the pane draws and answers. Null until it has been done for
 * the first time; afterwards what it came to before stays until it has been done again.
 * @param work the same function as long as it comes to the same
 */
export function useInParts<T>(work: () => Steps<T>): T | null {
  const [done, setDone] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let isGone = false;
    void inParts(work()).then((value) => {
      if (!isGone) setDone({ value });
    });
    return () => {
      isGone = true;
    };
  }, [work]);
  return done?.value ?? null;
}
