import { useEffect, useMemo, useState } from 'react';
import type { Ledger } from '../../../../finance/ledger/ledger';
import { parseMoney } from '../../../../finance/parse-number';
import { checkControls, type ControlCheck, inParts } from '../../../../workbook';

/** A ledger held against the total that a person types and the totals of its own. */
export interface Controls {
  readonly checks: readonly ControlCheck[];
  /** What is wrong with what is typed; null where nothing is. */
  readonly wrong: string | null;
  /** False while it is being worked out. */
  readonly isReady: boolean;
}

const expected = 'Give a sum such as 13,971,261.14, or leave it blank.';

/** Holds a ledger against its control totals, in parts. */
export function useControls(ledger: Ledger, typed: string): Controls {
  const given = useMemo(() => (typed.trim() === '' ? null : parseMoney(typed, ledger.unit)), [typed, ledger]);
  const wrong = given?.ok === false ? expected : null;
  const sum = given?.ok === true ? given.value : null;
  const [found, setFound] = useState<{ readonly sum: number | null; readonly checks: readonly ControlCheck[] } | null>(
    null,
  );
  useEffect(() => {
    let isGone = false;
    void inParts(checkControls(ledger, sum)).then((checks) => {
      if (!isGone) setFound({ sum, checks });
    });
    return () => {
      isGone = true;
    };
  }, [ledger, sum]);
  const isReady = found !== null && found.sum === sum;
  return { checks: isReady ? found.checks : [], wrong, isReady };
}
