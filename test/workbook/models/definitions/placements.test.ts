import { describeModels } from '../describe-models';
import { avoidedPlacements } from './avoided-placements';
import { demand } from './demand';
import { fairPrice } from './fair-price';
import { placementMix } from './placement-mix';
import { residential } from './residential';
import { turningTheCurve } from './turning-the-curve';

describeModels('Placements', {
  'placement-mix': placementMix,
  residential,
  'fair-price': fairPrice,
  'avoided-placements': avoidedPlacements,
  demand,
  'turning-the-curve': turningTheCurve,
});
