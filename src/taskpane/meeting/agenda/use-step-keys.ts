import { useEffect, useEffectEvent } from 'react';

/** The keys that step through the lines of a meeting, as `aria-keyshortcuts` names them. */
export const stepKeys = { previous: 'Alt+PageUp', next: 'Alt+PageDown' } as const;

/** Steps to the line before or after with the keyboard, wherever in the pane it is. */
export function useStepKeys(onStep: (by: -1 | 1) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'PageUp' && event.key !== 'PageDown')) return;
    event.preventDefault();
    onStep(event.key === 'PageUp' ? -1 : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
