import { Edit12Regular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import { RowNote } from '../parts/row-note';

/** Marks a line whose update has been typed and not saved. */
export function UnsavedNote(): ReactNode {
  return <RowNote icon={<Edit12Regular aria-hidden="true" />}>Update not saved</RowNote>;
}
