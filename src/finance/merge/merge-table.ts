import type { MoneyUnit } from '../money';
import type { MergeField } from './field';
import type { FieldCell } from './value';

/** One row of a savings table for merging. */
export interface MergeLine {
  /** As it is written there; blank where the row has none. */
  readonly ref: string;
  readonly title: string | null;
  readonly department: string | null;
  /** Where its reference stands, for a message: `Savings!A7`. */
  readonly place: string;
  /** By `fieldKey`. A column that the table does not have is not in it, which is not the same as blank. */
  readonly cells: ReadonlyMap<string, FieldCell>;
}

/** A savings table for merging. */
export interface MergeTable {
  readonly fields: readonly MergeField[];
  /** Of the columns of money, the unit of their values, by `fieldKey`. */
  readonly units: ReadonlyMap<string, MoneyUnit>;
  readonly lines: readonly MergeLine[];
}

/** What came back from a department. */
export interface DepartmentalCopy {
  /** By which a reader knows it, such as its file name; each copy has its own. */
  readonly name: string;
  /** To whom it was sent; null where that is not known. */
  readonly department: string | null;
  readonly table: MergeTable;
  /** What the copy held when it was sent; null where that was not kept. Then nobody can say which side has changed. */
  readonly asSent: MergeTable | null;
}
