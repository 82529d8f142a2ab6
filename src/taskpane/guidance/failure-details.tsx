import type { ReactNode } from 'react';
import type { TrackerFailure } from '../../workbook';
import { PlainList } from '../parts/plain-list';

/** What a failure says, with the cells and tables that it is about. */
export function FailureDetails({ failure }: { readonly failure: TrackerFailure }): ReactNode {
  const lines = [
    ...failure.cells.map(({ sheet, address }) => `${sheet}!${address}`),
    ...failure.candidates.map(
      ({ wanted, sheet, address, tableName }) =>
        `${wanted}: ${sheet}!${address}${tableName === null ? '' : `, table ${tableName}`}`,
    ),
  ];
  return (
    <>
      <span>{failure.message}</span>
      {lines.length === 0 ? null : <PlainList lines={lines} />}
    </>
  );
}
