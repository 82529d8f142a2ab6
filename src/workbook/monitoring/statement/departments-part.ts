import { cellAddress } from '../../cells/address';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { cell, formulaCell, type PageCell } from '../../pages/page-cell';
import { figureHeadings, figureSum } from '../figures-page';
import { type ReportContext, statementLook, wordFormula } from '../report-context';
import { unnamed } from '../report-lines';
import { firstDepartment, placeOf, statementColumns, width } from './grid';

/** What a table of departments adds up: all lines, or those of a kind. */
export interface DepartmentsOf {
  readonly title: string;
  readonly kind?: 'Spend' | 'Income';
}

const movementHeading = ({ reading: { since } }: ReportContext): string =>
  since === null ? figureHeadings.movement : `${figureHeadings.movement} since P${since}`;

const headingOf = (column: (typeof statementColumns)[number], context: ReportContext): string => {
  if (column === 'word') return '';
  return column === 'movement' ? movementHeading(context) : figureHeadings[column];
};

/** The departments side by side, each sum a formula over the table of figures, and their total. */
export function departmentsPart(context: ReportContext, { title, kind }: DepartmentsOf, top: number): PagePart {
  const { reading, tracker, departments } = context;
  const { unit } = tracker.settings;
  const styles = statementLook(context);
  const first = top + firstDepartment;
  const word = (row: number): string => wordFormula(cellAddress(row, placeOf('fullYear')), unit);
  /** Nothing is known to have moved where no earlier forecasts are stored. */
  const isUnsaid = (column: string): boolean => column === 'movement' && reading.since === null;
  const rowOf = (name: string | null, row: number): PageCell[] => [
    cell(name ?? unnamed.department, 'wrappedLabel'),
    ...statementColumns.map((column): PageCell => {
      if (column === 'word') return formulaCell(word(row), 'text');
      if (isUnsaid(column)) return cell(null, styles.sum);
      const of = { department: name, ...(kind === undefined ? {} : { kind }) };
      return formulaCell(`=${figureSum(column, of)}`, styles.sum);
    }),
  ];
  const total = first + departments.length;
  const totalRow = [
    cell('Total', 'total'),
    ...statementColumns.map((column): PageCell => {
      if (column === 'word') return formulaCell(word(total), 'totalText');
      if (isUnsaid(column) || departments.length === 0) return cell(null, styles.total);
      const range = `${cellAddress(first, placeOf(column))}:${cellAddress(total - 1, placeOf(column))}`;
      return formulaCell(`=SUM(${range})`, styles.total);
    }),
  ];
  return textPart([
    sectionRow(title, width),
    [
      cell('Department', 'heading'),
      ...statementColumns.map((column) =>
        cell(headingOf(column, context), column === 'word' ? 'indentedHeading' : 'numberHeading'),
      ),
    ],
    ...departments.map((name, index) => rowOf(name, first + index)),
    totalRow,
  ]);
}
