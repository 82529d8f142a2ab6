import { headingKey } from '../../headings/normalise';
import type { TableContents } from '../../contents/table-contents';

/** A column of a copy whose values the master cannot take: it is listed with them, so that they are not lost. */
export interface LeftColumn {
  readonly copy: string;
  readonly heading: string;
  /** Where its heading stands, with the sheet. */
  readonly cell: string;
  /** `not read in the master`: it has a column of that heading, of which nobody has said what it means. */
  readonly why: 'not recognised' | 'not in the master' | 'not read in the master';
  /** The cells in which something stands, by the reference of their line. */
  readonly values: readonly { readonly ref: string; readonly value: string }[];
}

/** The columns that were left out, with those told apart that a table of the master has and does not read either. */
export function besideMaster(columns: readonly LeftColumn[], tables: readonly TableContents[]): readonly LeftColumn[] {
  const headings = tables.flatMap((table) => table.headings);
  const known = new Set(headings.map(({ text }) => headingKey(text)).filter((key) => key !== ''));
  return columns.map((column) =>
    column.why === 'not recognised' && known.has(headingKey(column.heading))
      ? { ...column, why: 'not read in the master' }
      : column,
  );
}

const toDo: Readonly<Record<LeftColumn['why'], string>> = {
  'not recognised': 'Head it there as the master does, and collect again',
  'not in the master': 'Add it to the master if it is wanted',
  'not read in the master': 'Say in the master what it means (Map headings) if it is wanted, and collect again',
};

/** A sentence on a column that was left out: where it stands, why, and what to do; its values come after it. */
export function sayLeftColumn({ copy, heading, cell, why, values }: LeftColumn): string {
  const name = heading === '' ? 'a column without a heading' : `the column “${heading}”`;
  const mend = values.length === 0 ? 'It is empty' : toDo[why];
  return `${copy}, ${name} (${cell}) is ${why}; nothing of it is taken. ${mend}.`;
}
