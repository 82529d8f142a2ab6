import { formatDate } from '../../../finance/calendar-date';
import { formatFinancialYear } from '../../../finance/financial-year';
import type { ContentsRow, TableContents } from '../../contents/table-contents';
import { cell, type PageCell, type PageValue } from '../../pages/page-cell';
import type { CellException, PageTable } from '../../pages/page-table';
import type { TabColour } from '../../pages/palette';
import { usualPrint, type SheetPage } from '../../pages/sheet-page';
import type { TrackerSettings } from '../../settings';
import { asSentSheet, asSentTitle, identityRows, type CopyIdentity } from '../copy-identity';
import { copyColumns, type CopyColumn } from './copy-columns';
import { stageCells } from './stage-cells';

interface TableOnSheet {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly tabColour: TabColour;
  readonly columns: readonly CopyColumn[];
  readonly rows: PageTable['rows'];
  readonly exceptions?: readonly CellException[];
  /** Stands between the title and the table. */
  readonly above?: readonly (readonly PageCell[])[];
  readonly frozenColumns?: number;
}

/** About so many characters go on the width of a printed page that can still be read. */
const charactersAcross = 180;

/** A protected sheet with one table under its title. */
function tableSheet(identity: CopyIdentity, about: TableOnSheet): SheetPage {
  const {
    name,
    sheet,
    title,
    subtitle,
    tabColour,
    columns,
    rows,
    exceptions = [],
    above = [],
    frozenColumns = 0,
  } = about;
  const head = [[cell(title, 'title')], [cell(subtitle, 'subtitle')], ...above, []];
  const top = head.length;
  return {
    key: `copy:${name}`,
    name: sheet,
    owner: 'user',
    tabColour,
    unit: identity.unit,
    columnWidths: columns.map(({ width }) => width),
    blocks: [{ top: 0, left: 0, rows: head }],
    tables: [{ name, top, left: 0, columns, rows, exceptions }],
    charts: [],
    frozenRows: top + 1,
    frozenColumns,
    print: {
      ...usualPrint,
      pagesWide: Math.max(1, Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / charactersAcross)),
      titleRows: top + 1,
      titleColumns: frozenColumns,
      footer: `${identity.organisation ?? ''} ${identity.department}`.trim(),
    },
    isProtected: true,
  };
}

/** What the cells of rows show: formulas stay in the master. */
const shownRows = (rows: readonly ContentsRow[]): PageValue[][] =>
  rows.map(({ cells }) => cells.map(({ value }) => (value === '' ? null : value)));

/** The sheet in which a department writes. */
export function savingsSheet(identity: CopyIdentity, table: TableContents, rows: readonly ContentsRow[]): SheetPage {
  const columns = copyColumns(table, identity.unit, true);
  return tableSheet(identity, {
    name: 'Savings',
    sheet: 'Savings',
    title: `Savings of ${identity.department}`,
    subtitle: `Money in ${identity.unit}. Write in the yellow cells only.`,
    tabColour: 'data',
    columns,
    rows: shownRows(rows),
    exceptions: stageCells(table, rows, columns),
    frozenColumns: 2,
  });
}

/** The milestones of a department's lines, to look at. */
export const milestonesSheet = (
  identity: CopyIdentity,
  table: TableContents,
  rows: readonly ContentsRow[],
): SheetPage =>
  tableSheet(identity, {
    name: 'Milestones',
    sheet: 'Milestones',
    title: 'Milestones',
    subtitle: 'As the master has them.',
    tabColour: 'data',
    columns: copyColumns(table, identity.unit, false),
    rows: shownRows(rows),
  });

/** The thresholds of the RAG rules, to look at and for the add-in to work with. */
export const policySheet = (identity: CopyIdentity, table: TableContents): SheetPage =>
  tableSheet(identity, {
    name: 'RagPolicy',
    sheet: 'RAG policy',
    title: 'RAG policy',
    subtitle: 'The thresholds by which a line becomes amber or red.',
    tabColour: 'rules',
    columns: copyColumns(table, identity.unit, false),
    rows: shownRows(table.rows.filter(({ kind }) => kind === 'line')),
  });

/** The settings by which the add-in reads the copy as it reads the master. */
export function settingsSheet(identity: CopyIdentity, settings: TrackerSettings): SheetPage {
  const rows: (readonly [string, string | number | null])[] = [
    ['Financial year', formatFinancialYear(settings.year)],
    ['Period', settings.period],
    ['As at', formatDate(settings.asAt)],
    ['Unit', settings.unit],
    ['Organisation', settings.organisation],
    ['Positive variance means', settings.positiveVarianceMeans],
    ['Targets by year mean', settings.targetsByYearMean],
  ];
  return tableSheet(identity, {
    name: 'Settings',
    sheet: 'Settings',
    title: 'Settings',
    subtitle: 'As the master has them.',
    tabColour: 'support',
    columns: [
      { heading: 'Setting', style: 'label', width: 28 },
      { heading: 'Value', style: 'text', width: 28 },
      { heading: 'Note', style: 'text', width: 40 },
    ],
    rows: rows.map(([name, value]) => [name, value, null]),
  });
}

/** What the copy held when it was made: by it one can tell later which side has changed a cell. */
export const asSent = (identity: CopyIdentity, table: TableContents, rows: readonly ContentsRow[]): SheetPage =>
  tableSheet(identity, {
    name: 'AsSent',
    sheet: asSentSheet,
    title: asSentTitle,
    subtitle: 'Leave this sheet as it is: what you change on Savings is told by it.',
    tabColour: 'support',
    columns: copyColumns(table, identity.unit, false),
    rows: shownRows(rows),
    above: identityRows(identity).map(([label, value]) => [
      cell(label, 'label'),
      cell(value, typeof value === 'object' && value !== null ? 'date' : 'text'),
    ]),
  });
