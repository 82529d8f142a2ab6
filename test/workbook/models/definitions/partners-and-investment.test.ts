import { describeModels } from '../describe-models';
import { investToSave } from './invest-to-save';
import { paymentByResults } from './payment-by-results';
import { pooledBudget } from './pooled-budget';
import { sharedService } from './shared-service';

describeModels('Partners and investment', {
  'pooled-budget': pooledBudget,
  'shared-service': sharedService,
  'payment-by-results': paymentByResults,
  'invest-to-save': investToSave,
});
