import { cell, type PageCell } from '../pages/page-cell';
import { headingStyle } from '../pages/style-areas';

/** The headings of a list, each standing where the cells of its column do. */
export const headingRow = (headings: readonly string[], first: readonly PageCell[]): PageCell[] =>
  headings.map((heading, at) => cell(heading, headingStyle(first[at]?.style ?? 'label')));
