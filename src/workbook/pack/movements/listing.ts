import { cell, type PageCell } from '../../pages/page-cell';
import { type PagePart, sectionRow, textPart } from '../page-parts';
import { movementColumns } from './columns';

/** A list under a heading. */
export interface Listing {
  readonly title: string;
  /** A sentence under the title; null for none. */
  readonly about: string | null;
  /** Those of numbers are marked. */
  readonly headings: readonly (string | { readonly number: string })[];
  readonly rows: readonly (readonly PageCell[])[];
  /** What is said where there are no rows. */
  readonly none: string;
}

const headingCell = (heading: Listing['headings'][number]): PageCell =>
  typeof heading === 'string' ? cell(heading, 'heading') : cell(heading.number, 'numberHeading');

/** A list as a part of a page; where it is empty, a sentence says so. */
export function listingPart({ title, about, headings, rows, none }: Listing): PagePart {
  const head = [sectionRow(title, movementColumns), ...(about === null ? [] : [[cell(about, 'subtitle')]])];
  if (rows.length === 0) return textPart([...head, [cell(none, 'subtitle')]]);
  return textPart([...head, headings.map(headingCell), ...rows]);
}
