import { cell, type PageCell } from '../../pages/page-cell';
import { headingRow } from '../heading-row';
import { type PagePart, sectionRow, textPart } from '../../pages/page-parts';
import { movementColumns } from './columns';

/** A list under a heading. */
export interface Listing {
  readonly title: string;
  /** A sentence under the title; null for none. */
  readonly about: string | null;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
  /** What is said where there are no rows. */
  readonly none: string;
}

/** A list as a part of a page; where it is empty, a sentence says so. */
export function listingPart({ title, about, headings, rows, none }: Listing): PagePart {
  const head = [sectionRow(title, movementColumns), ...(about === null ? [] : [[cell(about, 'subtitle')]])];
  if (rows.length === 0) return textPart([...head, [cell(none, 'subtitle')]]);
  return textPart([...head, headingRow(headings, rows[0] ?? []), ...rows]);
}
