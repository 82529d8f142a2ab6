import type { CopiesFailure, TrackerFailure } from '../../workbook';

/** Why nothing can be sent out or collected, as the pages of a task show it. */
export const notPossible = ({ message }: CopiesFailure): TrackerFailure => ({
  kind: 'not possible',
  message,
  cells: [],
  candidates: [],
});
