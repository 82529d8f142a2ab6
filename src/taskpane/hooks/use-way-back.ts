import { useEffect, useRef } from 'react';

/**
 * Takes the keyboard back to where it was when a task began, once the task is over; to the page where that has gone,
 * since it would otherwise begin at the top of the pane.
 * @param isReading whether no task stands before the pages
 * @param pageId the id of the page's element
 */
export function useWayBack(isReading: boolean, pageId: string): void {
  const last = useRef<HTMLElement | null>(null);
  const isBack = useRef(false);
  useEffect(() => {
    if (!isReading) {
      isBack.current = true;
      return undefined;
    }
    if (isBack.current) {
      last.current?.focus();
      if (document.activeElement === document.body) document.getElementById(pageId)?.focus();
    }
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, [isReading, pageId]);
}
