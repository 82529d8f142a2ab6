import { cellAddress } from '../address';
import type { Engine } from '../engine/engine';
import { shownText } from '../engine/number-text';

/** The element in which Univer hears the keyboard while cells are selected; it is never seen. */
const editor = '[data-u-comp="editor"]';

/** Gives the keyboard to the cells. */
export function focusGrid(grid: HTMLElement): void {
  grid.querySelector<HTMLElement>(editor)?.focus();
}

/** Says to people who hear the page what Univer only draws: which cell is selected, and what it shows. */
export function nameGridForReaders(engine: Engine, grid: HTMLElement): void {
  const name = (): void => {
    const { active, selection } = engine.sheets;
    const { top, left } = selection;
    const shown = shownText(active.cell(top, left).value, active.numberFormat(top, left));
    const element = grid.querySelector(editor);
    element?.setAttribute('role', 'textbox');
    element?.setAttribute('aria-description', 'F6 goes on to the pane, Shift+F6 back to the ribbon.');
    element?.setAttribute('aria-label', `${active.name} ${cellAddress(top, left)} ${shown}`.trim());
  };
  engine.events.add(({ kind }) => {
    if (kind === 'selected' || kind === 'sheetActivated') name();
  });
  // Univer makes the element when the keyboard first has a use for it.
  grid.addEventListener('focusin', name);
}
