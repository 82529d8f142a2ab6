import type { Block } from '../cells/block';
import type { WorkbookContents } from '../contents/table-contents';
import type { Survey } from '../locate/outline';
import type { Area } from '../tracker';
import type { StatedTable } from './stated-table';

/** A table or range that a person has chosen, as it was read, before anything is made of it. */
export interface MappingSource {
  readonly sheet: string;
  /** The Excel table's name; null for a plain range. */
  readonly tableName: string | null;
  /** As it was chosen, within the cells that the sheet uses. */
  readonly area: Area;
  readonly showsTotals: boolean;
  /** The first rows of it. */
  readonly cells: Block;
  /** How many rows `cells` holds, headings among them. */
  readonly rowsRead: number;
  /** What has been stated so far, of any table. */
  readonly stated: readonly StatedTable[];
  readonly survey: Survey;
  /** The tables that a mapping is written into. */
  readonly contents: WorkbookContents;
}
