import { addColours, askRules, clearColours, isColoured, type AskedRules } from './rag-colours';
import { rangeOf } from './ranges';
import type { TableTarget } from './table-target';

/** The colouring of the RAG column of one table: asked in two syncs, then done once. */
export interface ColourWork {
  /** After the first sync. */
  readonly askRules: () => void;
  /** After the second: whether the rules are missing, or no longer reach the last line. */
  readonly isNeeded: () => boolean;
  readonly apply: () => void;
}

/** Looks at the colours of a RAG column; null where the run does not write one. */
export function askColours({ layout, sheet, columns }: TableTarget): ColourWork | null {
  const rag = columns.find(({ name }) => name === 'RAG');
  const last = layout.lines.at(-1);
  if (rag === undefined || last === undefined) return null;
  const column = { top: layout.area.top + 1, left: rag.at.column, rows: layout.area.rows - 1, columns: 1 };
  const whole = rangeOf(sheet, column);
  const end = rangeOf(sheet, { ...column, top: last.row - 1, rows: 1 });
  const onColumn: AskedRules = askRules(whole);
  const onLastLine: AskedRules = askRules(end);
  return {
    askRules: () => {
      onColumn.askRules();
      onLastLine.askRules();
    },
    isNeeded: () => !isColoured(onLastLine.ours()),
    apply: () => {
      clearColours(whole, onColumn.ours());
      addColours(whole);
    },
  };
}
