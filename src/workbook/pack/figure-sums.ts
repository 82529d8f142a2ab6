import type { RagStatus } from '../../finance/rag/status';
import { criterion } from '../pages/criterion';
import { type Figure, figureHeading } from './figure';
import { notGiven, type PackAttribute, packAttributes } from './pack-lines';
import type { SavingsRanges } from './savings-ranges';

/** Lines that are added up: those of a group, `is` being null for the lines that do not say. */
export interface Condition {
  readonly attribute: PackAttribute;
  readonly is: string | null;
}

/** Which lines a sum is of; all where nothing is said. */
export interface SumOf {
  readonly where?: readonly Condition[];
  readonly status?: RagStatus;
}

/** Writes the totals of the pack as formulas that Excel and LibreOffice recalculate without the add-in. */
export interface FigureSums {
  /** With its leading `=`. Over the savings tables where native Excel can say it, else over the pack's own table of figures. */
  readonly sum: (figure: Figure, of?: SumOf) => string;
  /** How many lines have a status, or are there; one that is split between projects counts once. */
  readonly lines: (status?: RagStatus) => string;
}

/** The name of the pack's own table of figures. */
export const figuresTable = 'StarChamberFigures';

/** The columns of the table of figures beside the figures. */
export const figuresColumns: Readonly<Record<PackAttribute | 'ref' | 'status' | 'lines', string>> = {
  ref: 'Ref',
  department: 'Department',
  project: 'Project',
  kind: 'Kind',
  cash: 'Cash',
  status: 'RAG',
  lines: 'Lines',
};

const own = (heading: string): string => `${figuresTable}[${heading}]`;

function formula(range: string, conditions: readonly (readonly [range: string, is: string])[]): string {
  if (conditions.length === 0) return `=SUM(${range})`;
  return `=SUMIFS(${[range, ...conditions.flat()].join(',')})`;
}

function ownConditions({ where = [], status }: SumOf): (readonly [string, string])[] {
  return [
    ...where.map(({ attribute, is }) => [own(figuresColumns[attribute]), criterion(is ?? notGiven)] as const),
    ...(status === undefined ? [] : [[own(figuresColumns.status), criterion(status)] as const]),
  ];
}

/** The same over the savings tables; null where a column of one of them cannot be used. */
function nativeSum(figure: Figure, { where = [], status }: SumOf, ranges: SavingsRanges): string | null {
  const columns = ranges.ofFigure(figure);
  if (columns === null || status !== undefined) return null;
  const conditions = where.map(({ attribute, is }) => [ranges.ofAttribute(attribute), criterion(is ?? '')] as const);
  const usable = conditions.flatMap(([own, is]) => (own === null ? [] : [[own, is] as const]));
  if (usable.length < conditions.length) return null;
  const sums = columns.flatMap((range, table) => {
    const own = usable.map(([ofTables, is]) => [ofTables[table] ?? '', is] as const);
    return range === null ? [] : formula(range, own);
  });
  const [only = '=0', ...more] = sums;
  return more.length === 0 ? only : `=SUM(${sums.map((sum) => sum.slice(1)).join(',')})`;
}

/** The sums over savings tables of which some columns can be used by native formulas. */
export const figureSums = (ranges: SavingsRanges): FigureSums => ({
  sum: (figure, of = {}) => nativeSum(figure, of, ranges) ?? formula(own(figureHeading(figure)), ownConditions(of)),
  lines: (status) => formula(own(figuresColumns.lines), ownConditions(status === undefined ? {} : { status })),
});

/** Whether every sum of a figure can be said over the savings tables, but for those of a status. */
export const isNative = (figure: Figure, ranges: SavingsRanges): boolean =>
  ranges.ofFigure(figure) !== null && packAttributes.every((attribute) => ranges.ofAttribute(attribute) !== null);
