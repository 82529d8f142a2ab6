import { useEffect, useState } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import type { Result } from '../../../../finance/result';
import {
  inParts,
  type LedgerImport,
  type LedgerImportOptions,
  planLedgerImport,
  type TrackerFailure,
} from '../../../../workbook';
import type { LedgerDraft } from '../ledger-draft';

/** What an import of some periods would do, worked out in parts; null until it is known. */
export function usePlanned(
  { workbook, mapping, source }: LedgerDraft,
  ledger: Ledger,
  { periods, shares }: Required<Pick<LedgerImportOptions, 'periods' | 'shares'>>,
): Result<LedgerImport, TrackerFailure> | null {
  const [planned, setPlanned] = useState<Result<LedgerImport, TrackerFailure> | null>(null);
  useEffect(() => {
    let isGone = false;
    void inParts(planLedgerImport(workbook, ledger, { mapping, periods, place: source.place, shares })).then(
      (found) => {
        if (!isGone) setPlanned(found);
      },
    );
    return () => {
      isGone = true;
    };
  }, [workbook, mapping, source, ledger, periods, shares]);
  return planned;
}
