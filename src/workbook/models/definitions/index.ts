import type { ModelDefinition } from '../model';
import { agencyCover } from './agency-cover';
import { avoidedPlacements } from './avoided-placements';
import { benchmark } from './benchmark';
import { competitiveTender } from './competitive-tender';
import { contractRegister } from './contract-register';
import { contractUplift } from './contract-uplift';
import { decommissioning } from './decommissioning';
import { equalityImpact } from './equality-impact';
import { fairPrice } from './fair-price';
import { frameworkScoring } from './framework-scoring';
import { investToSave } from './invest-to-save';
import { paymentByResults } from './payment-by-results';
import { placementMix } from './placement-mix';
import { pooledBudget } from './pooled-budget';
import { residential } from './residential';
import { sharedService } from './shared-service';
import { spendingChange } from './spending-change';
import { tiersOfNeed } from './tiers-of-need';

/** Every model, in the order in which they are offered. A new one is a file of its own and a line here. */
export const models: readonly ModelDefinition[] = [
  placementMix,
  residential,
  fairPrice,
  avoidedPlacements,
  contractUplift,
  contractRegister,
  frameworkScoring,
  competitiveTender,
  decommissioning,
  agencyCover,
  pooledBudget,
  sharedService,
  paymentByResults,
  investToSave,
  benchmark,
  spendingChange,
  tiersOfNeed,
  equalityImpact,
];
