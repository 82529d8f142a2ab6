import type { Result } from '../../result';
import type { GapConvention } from '../convention';
import type { GapTable } from '../gap-table';
import type { MissingScenario } from '../scenario';
import { failingRed } from './failing-red';
import type { GapChange } from './gap-change';
import { higherRate } from './higher-rate';
import type { SavingsBeside } from './savings-beside';
import { shareOfLines } from './share-of-lines';
import { slippingLine } from './slipping-line';
import type { WantedChange } from './wanted-change';

/** What a change comes to in a table; fails where the workbook does not say what it needs. */
export function changeOf(
  table: GapTable,
  convention: GapConvention,
  beside: SavingsBeside,
  wanted: WantedChange,
): Result<GapChange, MissingScenario> {
  switch (wanted.what) {
    case 'Red lines fail':
      return failingRed(table, convention, beside, wanted.share);
    case 'Line slips':
      return slippingLine(table, convention, beside, wanted.line, wanted.months);
    case 'Pay':
    case 'Inflation':
      return higherRate(table, convention, wanted.what, wanted.points);
    case 'Demand':
    case 'Funding':
      return shareOfLines(table, wanted.what, wanted.line, wanted.share);
  }
}
