import { type MouseEventHandler, type RefObject, useEffect, useRef } from 'react';

/** The button by which each page was left last, by what the page is about. */
export type ButtonsLeft = Map<string, ButtonLeft>;

interface ButtonLeft {
  readonly words: string;
  /** Its place among the page's buttons, where its words have changed since. */
  readonly at: number;
}

const buttonsOf = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('button')];

/**
 * Takes whoever comes back to a page to the button that they left it by, such as the row of a list, unless something on
 * the page has taken the keyboard already.
 */
export function useButtonLeft(
  about: string | undefined,
  left: ButtonsLeft | undefined,
): { readonly page: RefObject<HTMLDivElement | null>; readonly onClickCapture: MouseEventHandler<HTMLElement> } {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const last = about === undefined ? undefined : left?.get(about);
    if (last === undefined || page.current === null || document.activeElement !== document.body) return;
    const buttons = buttonsOf(page.current);
    (buttons.find(({ textContent }) => textContent === last.words) ?? buttons[last.at])?.focus();
  }, [about, left]);
  return {
    page,
    onClickCapture: ({ target, currentTarget }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
      if (about === undefined || button === null) return;
      left?.set(about, { words: button.textContent, at: buttonsOf(currentTarget).indexOf(button) });
    },
  };
}
