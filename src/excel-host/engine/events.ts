import type { Area, CellConstant } from '../book';

/** Who changed something: a person at the grid, or the add-in. */
export type Author = 'user' | 'addIn';

export type ChangeKind =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** What happened in the workbook. */
export type EngineEvent =
  | {
      readonly kind: 'changed';
      readonly sheetId: string;
      readonly area: Area;
      readonly change: ChangeKind;
      readonly by: Author;
      /** Given where one cell was edited. */
      readonly details?: { readonly before: CellConstant | undefined; readonly after: CellConstant | undefined };
    }
  | { readonly kind: 'rulesChanged' | 'chartsChanged'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area; readonly by: Author }
  | {
      readonly kind: 'sheetActivated' | 'sheetDeactivated' | 'sheetAdded' | 'sheetDeleted';
      readonly sheetId: string;
      readonly by: Author;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
      readonly by: Author;
    }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted';
      readonly tableId: string;
      readonly tableName: string;
      readonly sheetId: string;
      readonly by: Author;
    };

/** Those who want to hear of something. */
export class Listeners<E> {
  private readonly listeners = new Set<(event: E) => void>();

  /** Adds a listener; call what it gives to take it away again. */
  add(listener: (event: E) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: E): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
