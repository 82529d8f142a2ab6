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

/** What an import would do, as it was worked out last. */
interface Planned {
  /** Null until it is known for the first time. */
  readonly result: Result<LedgerImport, TrackerFailure> | null;
  /** False while it is worked out anew: `result` is then that of other periods or shares. */
  readonly isReady: boolean;
}

type Wanted = Required<Pick<LedgerImportOptions, 'periods' | 'shares'>>;

/** Works out in parts what an import of some periods would do. */
export function usePlanned(
  { workbook, mapping, source }: LedgerDraft,
  ledger: Ledger,
  { periods, shares }: Wanted,
): Planned {
  const [found, setFound] = useState<(Wanted & { readonly result: Planned['result'] }) | null>(null);
  useEffect(() => {
    let isGone = false;
    void inParts(planLedgerImport(workbook, ledger, { mapping, periods, place: source.place, shares })).then(
      (result) => {
        if (!isGone) setFound({ periods, shares, result });
      },
    );
    return () => {
      isGone = true;
    };
  }, [workbook, mapping, source, ledger, periods, shares]);
  return { result: found?.result ?? null, isReady: found?.periods === periods && found.shares === shares };
}
