import { describeModels } from '../describe-models';
import { agencyCover } from './agency-cover';
import { competitiveTender } from './competitive-tender';
import { contractRegister } from './contract-register';
import { contractUplift } from './contract-uplift';
import { decommissioning } from './decommissioning';
import { frameworkScoring } from './framework-scoring';

describeModels('Contracts and staff', {
  'contract-uplift': contractUplift,
  'contract-register': contractRegister,
  'framework-scoring': frameworkScoring,
  'competitive-tender': competitiveTender,
  decommissioning,
  'agency-cover': agencyCover,
});
