import { type RefObject, useEffect, useEffectEvent } from 'react';

/**
 * Lets Escape do what the way back of a page does, while the page is in sight. In a field it is left to the field: what
 * was typed there is not to be lost by a key.
 * @param back the button of the way back
 */
export function useEscape(back: RefObject<HTMLElement | null>, onBack: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isInField = event.target instanceof Element && event.target.matches('input, select, textarea');
    // A page that stands behind a task is drawn and not shown.
    const isShown = back.current !== null && back.current.offsetParent !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !isInField && isShown) onBack();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      press(event);
    };
    document.addEventListener('keydown', heard);
    return () => {
      document.removeEventListener('keydown', heard);
    };
  }, []);
}
