import { useEffect, useState } from 'react';

/** From here on a wait is felt as one, and the bar that shows it does not flash by. */
export const slowMilliseconds = 1_000;
/** From here on the likeliest cause is a cell that is being edited. */
export const stuckMilliseconds = 5_000;

/** Whether so many milliseconds have gone by since the component appeared. */
export function useElapsed(milliseconds: number): boolean {
  const [elapsed, setElapsed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setElapsed(true);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [milliseconds]);
  return elapsed;
}
