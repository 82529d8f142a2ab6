import { isDepartmental } from '../../../finance/merge/may-write';
import type { MoneyUnit } from '../../../finance/money';
import { leadFields, ruleOf } from '../../../finance/updates/lead-fields';
import type { ContentsColumn, ContentsKind, TableContents } from '../../contents/table-contents';
import { headingFor } from '../../edits/look-up';
import { matchHeading } from '../../headings/match-heading';
import type { BodyStyle, PageColumn } from '../../pages/page-table';
import type { Validation } from '../../pages/validation';
import { validationOf } from './lead-validation';

/** A column of a copy's table, with its width in characters. */
export interface CopyColumn extends PageColumn {
  readonly width: number;
}

/** A column that a department writes in. */
export interface WritableColumn {
  readonly heading: string;
  /** Our name for it. */
  readonly field: string;
}

const styles: Readonly<Record<string, BodyStyle>> = {
  ref: 'code',
  title: 'paragraph',
  department: 'paragraph',
  project: 'paragraph',
  theme: 'paragraph',
  owner: 'paragraph',
  stage: 'paragraph',
  target: 'money',
  forecast: 'money',
  delivered: 'money',
  confidence: 'share',
  milestoneDue: 'date',
  updated: 'date',
  due: 'date',
  done: 'date',
  nextMilestone: 'paragraph',
  milestone: 'paragraph',
  narrative: 'paragraph',
  mitigation: 'paragraph',
  ragReason: 'paragraph',
  claimedRag: 'status',
  rag: 'status',
  amberShare: 'share',
  redShare: 'share',
};

const widths: Readonly<Record<string, number>> = {
  ref: 10,
  title: 36,
  nextMilestone: 30,
  milestone: 40,
  narrative: 50,
  mitigation: 40,
  ragReason: 50,
  department: 22,
  theme: 22,
  owner: 20,
  stage: 16,
  measure: 26,
};
const usualWidth = 14;

/** What may be written anywhere in a column; the stages that a line may have differ from line to line. */
function validationIn(name: string): Validation | null {
  const field = leadFields.find((one) => one === name);
  return field === undefined || field === 'stage' ? null : validationOf(ruleOf(field, { stage: null }));
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The heading of a column in a copy: the master's own, where it says by itself what the column is; else ours, as where the
 * year or the unit stands in a second row of headings.
 */
export function copyHeading(kind: ContentsKind, { field, year, unit, heading }: ContentsColumn): string {
  const own = inOneLine(heading);
  const read = matchHeading(kind, own);
  const saysAll = read?.meanings[0]?.field === field && read.year?.startYear === year?.startYear && read.unit === unit;
  if (saysAll) return own;
  return headingFor(kind, { field, ...(year === null ? {} : { year }) }, unit);
}

/** Excel wants the headings of a table to differ. */
function distinct(headings: readonly string[]): string[] {
  const taken: string[] = [];
  for (const heading of headings) {
    let free = heading;
    for (let number = 2; taken.includes(free.toLowerCase()); number += 1) free = `${heading} ${number}`;
    taken.push(free.toLowerCase());
  }
  return headings.map((heading, index) => (taken[index] === heading.toLowerCase() ? heading : (taken[index] ?? '')));
}

/** Sums in another unit than the workbook's need their digits after the point. */
const styleOf = ({ field, unit }: ContentsColumn, usual: MoneyUnit): BodyStyle => {
  const style = styles[field] ?? 'text';
  return style === 'money' && unit !== null && unit !== usual ? 'decimal' : style;
};

/**
 * The columns of a table as a copy has them.
 * @param isWritable whether the department's own columns are open to it
 */
export function copyColumns(
  { kind, columns, rows }: TableContents,
  unit: MoneyUnit,
  isWritable: boolean,
): CopyColumn[] {
  const headings = distinct(columns.map((column) => copyHeading(kind, column)));
  const lines = rows.filter((row) => row.kind === 'line');
  // What the master computes in every line would not be taken back.
  const isComputed = (index: number): boolean => lines.every(({ cells }) => cells[index]?.isFormula ?? false);
  return columns.map((column, index): CopyColumn => {
    const { field } = column;
    const isInput = isWritable && isDepartmental({ name: field }) && !isComputed(index);
    const validation = isInput ? validationIn(field) : null;
    return {
      heading: headings[index] ?? '',
      style: styleOf(column, unit),
      width: widths[field] ?? usualWidth,
      isInput,
      ...(validation === null ? {} : { validation }),
    };
  });
}

/** The columns of the savings that a department may write in. */
export const writableColumns = (table: TableContents, unit: MoneyUnit): readonly WritableColumn[] =>
  copyColumns(table, unit, true).flatMap(({ heading, isInput }, index) =>
    isInput === true ? [{ heading, field: table.columns[index]?.field ?? '' }] : [],
  );
