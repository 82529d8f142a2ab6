import { withSheet } from '../cells/address';
import type { CellValue } from '../cells/cell-value';

/** A cell of another sheet that a cell takes its figure from, in another unit or with its sign turned where that is needed. */
export interface CellLink {
  readonly sheet: string;
  /** Such as `B6`. */
  readonly address: string;
  /** 1; −1 where the table writes savings as negative sums. */
  readonly sign: 1 | -1;
  /** 1, or 1,000 and 1,000,000 where pounds become thousands and millions. */
  readonly divisor: number;
}

/** A link as the formula of a cell, such as `='Placement mix'!$B$6/1000`: the only formula that we write into a line. */
export function linkFormula({ sheet, address, sign, divisor }: CellLink): string {
  const fixed = address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `=${sign < 0 ? '-' : ''}${withSheet(sheet, fixed)}${divisor === 1 ? '' : `/${divisor}`}`;
}

const link =
  /^=(?<minus>-?)(?:'(?<quoted>(?:[^'[\]]|'')+)'|(?<plain>[\p{L}\p{N}_.]+))!\$(?<column>[A-Z]{1,3})\$(?<row>\d+)(?:\/(?<divisor>10{3}|10{6}))?$/u;

/**
 * Reads a link; null where the cell holds another formula, or none, or takes its figure from another workbook. A formula
 * that a person has written may look the same: what is ours is told by the sheet (`models/link/linked-cells`).
 */
export function readCellLink(formula: CellValue): CellLink | null {
  const parts = typeof formula === 'string' ? link.exec(formula)?.groups : undefined;
  if (parts === undefined) return null;
  return {
    sheet: parts['quoted']?.replaceAll("''", "'") ?? parts['plain'] ?? '',
    address: `${parts['column'] ?? ''}${parts['row'] ?? ''}`,
    sign: parts['minus'] === '-' ? -1 : 1,
    divisor: Number(parts['divisor'] ?? 1),
  };
}
