import type { ModelDefinition } from '../model';
import { agencyCover } from './agency-cover';
import { avoidedPlacements } from './avoided-placements';
import { benchmark } from './benchmark';
import { competitiveTender } from './competitive-tender';
import { contractRegister } from './contract-register';
import { contractUplift } from './contract-uplift';
import { decommissioning } from './decommissioning';
import { demand } from './demand';
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
import { turningTheCurve } from './turning-the-curve';

/** Models of one subject. */
export interface ModelGroup {
  readonly title: string;
  readonly models: readonly ModelDefinition[];
}

/** Every model by its subject, in the order in which they are offered. A new one is a file of its own and an entry here. */
export const modelGroups: readonly ModelGroup[] = [
  { title: 'Placements', models: [placementMix, residential, fairPrice, avoidedPlacements, demand, turningTheCurve] },
  {
    title: 'Contracts and staff',
    models: [contractUplift, contractRegister, frameworkScoring, competitiveTender, decommissioning, agencyCover],
  },
  { title: 'Partners and investment', models: [pooledBudget, sharedService, paymentByResults, investToSave] },
  { title: 'Evidence and approval', models: [benchmark, spendingChange, tiersOfNeed, equalityImpact] },
];

/** Every model, in the order in which they are offered. */
export const models: readonly ModelDefinition[] = modelGroups.flatMap((group) => group.models);
