import { describeModels } from '../describe-models';
import { benchmark } from './benchmark';
import { equalityImpact } from './equality-impact';
import { spendingChange } from './spending-change';
import { tiersOfNeed } from './tiers-of-need';

describeModels('Evidence and approval', {
  benchmark,
  'spending-change': spendingChange,
  'tiers-of-need': tiersOfNeed,
  'equality-impact': equalityImpact,
});
