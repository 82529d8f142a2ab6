import { monthPeriods } from '../../../finance/financial-year';
import type { Block } from '../../cells/block';
import { readFilledRows, type ReadRows } from '../../lines/filled-rows';
import type { Candidate } from '../../locate/candidates';
import type { Steps } from '../../steps';

/** A row of the Profiles table: how a budget spreads over the year. */
export interface NamedProfile {
  readonly name: string;
  /** P1 to P12; only their proportions count. A blank is nothing. */
  readonly weights: readonly number[];
}

/** Reads the profiles. A row in which a weight cannot be read is left out: its shape would be another one. */
export const readProfiles = (source: {
  readonly table: Candidate;
  readonly cells: Block;
}): Steps<ReadRows<NamedProfile>> =>
  readFilledRows<'Profiles', NamedProfile>(source, (reader, columns) => {
    const name = reader.text(columns.plain('profile'));
    const weights = monthPeriods.map((period) => reader.number(columns.period(period)) ?? 0);
    return name === null || reader.bad.length > 0 ? null : { name, weights };
  });
