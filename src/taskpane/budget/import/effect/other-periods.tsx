import { type ReactNode, useEffect, useState } from 'react';
import { inParts, otherPeriods, type OtherPeriod, sayOtherPeriod } from '../../../../workbook';
import { PlainList } from '../../../parts/plain-list';
import { Section } from '../../../parts/section';
import type { LedgerDraft } from '../ledger-draft';

/** How the other periods of an export with a column for each differ from what the workbook holds; none of it is written. */
export function OtherPeriods({ draft: { across, book, mapping } }: { readonly draft: LedgerDraft }): ReactNode {
  const [others, setOthers] = useState<readonly OtherPeriod[]>([]);
  useEffect(() => {
    let isGone = false;
    if (across !== null) {
      void inParts(otherPeriods(across, book, mapping)).then((found) => {
        if (!isGone) setOthers(found);
      });
    }
    return () => {
      isGone = true;
    };
  }, [across, book, mapping]);
  if (across === null || others.length === 0) return null;
  return (
    <Section heading="Other periods that differ" aside={others.length}>
      <PlainList lines={others.map((one) => sayOtherPeriod(one, book))} />
    </Section>
  );
}
