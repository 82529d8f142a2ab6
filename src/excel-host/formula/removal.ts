import type { Shift } from '../area';
import { shiftThrough } from '../area';
import type { Area } from '../book';
import { type CellWord, cellOf, cellWord, isOtherName } from './cell-word';
import { plainName } from './rename';
import { tokens, type Token } from './tokens';

/** Rows of cells that were taken out of some columns of a sheet, after which what stood below them moved up. */
export interface Removal {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  /** One after the other. */
  readonly shifts: readonly Shift[];
}

/** A reference in a formula: so many pieces, from its sheet on. */
interface Reference {
  readonly length: number;
  readonly qualifier: string;
  /** Null for several sheets or another workbook; undefined where the formula names none. */
  readonly sheet: string | null | undefined;
  readonly from: CellWord;
  /** The other corner of an area. */
  readonly to: CellWord | undefined;
}

/**
 * A formula after rows of cells were taken out, as Excel writes it: references to what moved follow it, an area loses
 * the rows that went, and what is left of none is `#REF!`. An area that reaches beyond the columns stays as it is.
 * @param ownSheet the sheet that the formula stands on; undefined for the formula of a name
 * @param follow which references do; an absolute one has `$` before its rows
 */
export function formulaAfterRemoval(
  formula: string,
  ownSheet: string | undefined,
  removal: Removal,
  follow: 'all' | 'absolute' = 'all',
): string {
  const all = tokens(formula);
  const written: string[] = [];
  for (let at = 0; at < all.length;) {
    const found = referenceAt(all, at);
    const length = found?.length ?? 1;
    const text = all
      .slice(at, at + length)
      .map((token) => token.text)
      .join('');
    const stays = found === undefined || (follow === 'absolute' && isRelative(found));
    written.push(stays ? text : (moved(found, ownSheet, removal) ?? text));
    at += length;
  }
  return written.join('');
}

const isRelative = ({ from, to }: Reference): boolean => from.rowMark === '' || to?.rowMark === '';

function referenceAt(all: readonly Token[], at: number): Reference | undefined {
  const [first, mark] = [all[at], all[at + 1]];
  const isQualified = mark?.text === '!' && (first?.kind === 'word' || first?.kind === 'quoted');
  const start = isQualified ? at + 2 : at;
  const from = cellAt(all, start);
  if (from === undefined) return undefined;
  const to = all[start + 1]?.text === ':' ? cellAt(all, start + 2) : undefined;
  const before = all[at - 1];
  const isForeign = before?.kind === 'brackets' || before?.text === ':' || before?.text === '!';
  return {
    length: start - at + (to === undefined ? 1 : 3),
    qualifier: isQualified ? `${first.text}!` : '',
    sheet: isForeign && isQualified ? null : isQualified ? plainName(first) : undefined,
    from,
    to,
  };
}

function cellAt(all: readonly Token[], at: number): CellWord | undefined {
  const token = all[at];
  return token?.kind !== 'word' || isOtherName(all[at + 1]) ? undefined : cellOf(token.text);
}

/** The reference as it reads afterwards; undefined where it stays. */
function moved(reference: Reference, ownSheet: string | undefined, removal: Removal): string | undefined {
  const { qualifier, sheet = ownSheet, from, to } = reference;
  if (sheet?.toLowerCase() !== removal.sheet.toLowerCase()) return undefined;
  const before = areaOf(from, to ?? from);
  if (before.left < removal.left || before.right > removal.right) return undefined;
  const after = shiftThrough(before, removal.shifts);
  if (after === undefined) return '#REF!';
  if (after.top === before.top && after.bottom === before.bottom) return undefined;
  const word = (cell: CellWord): string =>
    cellWord({ ...cell, row: cell.row === before.top ? after.top : after.bottom });
  return `${qualifier}${to === undefined ? word(from) : `${word(from)}:${word(to)}`}`;
}

const areaOf = (one: CellWord, other: CellWord): Area => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});
