import { areaAddress, withSheet } from '../cells/address';
import { contentsKinds, type ContentsKind, type TableContents, type WorkbookContents } from './table-contents';

/** The tables of a kind: several at most for savings, none where the workbook has none or it was not read. */
export function tablesOf({ savings, tables }: WorkbookContents, kind: ContentsKind): readonly TableContents[] {
  if (kind === 'Savings') return savings;
  const table = tables[kind];
  return table === undefined ? [] : [table];
}

/** What a part of a plan, a request or a row of the log is about: the table of a kind, or one of several. */
export interface OfTable {
  readonly table: ContentsKind;
  /** Which of several savings tables. */
  readonly part?: string;
}

/** Which of several tables something is about, to be spread into it. */
export const partOf = ({ part }: { readonly part?: string }): { readonly part?: string } =>
  part === undefined ? {} : { part };

/** What is said to be about a table. */
export const aboutOf = (table: TableContents): OfTable => ({ table: table.kind, ...partOf(table) });

/** Whether two things are about the same table. */
export const isSameTable = (one: OfTable, other: OfTable): boolean =>
  one.table === other.table && one.part === other.part;

/** A table as the log and a reader name it: `Savings`, or of several `Savings (Adults)`. */
export const sayTable = ({ table, part }: OfTable): string => (part === undefined ? table : `${table} (${part})`);

const said = /^(?<table>\w+)(?: \((?<part>.+)\))?$/s;

/** Reads the name of a table back; null for anything else. */
export function readTableName(text: string): OfTable | null {
  const { table, part } = said.exec(text)?.groups ?? {};
  const kind = contentsKinds.find((one) => one === table);
  return kind === undefined ? null : { table: kind, ...partOf(part === undefined ? {} : { part }) };
}

/** The names that one of several tables may have had in the log, also before others were read beside it or no longer. */
export const partNames = ({ sheet, tableName, area }: TableContents): readonly string[] => [
  ...(tableName === null ? [] : [tableName]),
  sheet,
  withSheet(sheet, areaAddress({ ...area, rows: 1, columns: 1 })),
];

/** The name of one of several savings tables: the shortest that means it alone. */
export const partNameIn = (table: TableContents, all: readonly TableContents[]): string =>
  partNames(table).find((name) => all.every((other) => other === table || !partNames(other).includes(name))) ??
  table.sheet;
