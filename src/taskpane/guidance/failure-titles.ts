import type { FailureKind } from '../../workbook';

/** A failure in a few words; the failure's own message says the rest. */
export const failureTitles: Readonly<Record<FailureKind, string>> = {
  'no tracker': 'No savings tracker here yet',
  ambiguous: 'More than one table fits',
  'being edited': 'A cell is being edited',
  protected: 'The sheet is protected',
  'rows moved': 'Rows have moved',
  'no room': 'There is no room',
  'name taken': 'A name is taken',
  'changed since': 'Cells have changed since',
  'not possible': 'This cannot be done as it stands',
  'nothing to undo': 'Nothing to undo',
  'excel failed': 'Excel could not do this',
};
