import type { ModelDefinition } from '../model';
import { placementMix } from './placement-mix';
import { residential } from './residential';

/** Every model, in the order in which they are offered. A new one is a file of its own and a line here. */
export const models: readonly ModelDefinition[] = [placementMix, residential];
