export { modelGroups, models } from './definitions';
export { planModel } from './insert-model';
export { type LinkedCell, linkedCells, linkedObstacle } from './link/linked-cells';
export { modelProblems, readModelProblems } from './link/model-problems';
export { planLink, planUnlink, savingOf, type WantedLink } from './link/plan-link';
export type { ModelDefinition } from './model';
export type * from './read/model-rows';
export { modelOn, modelsIn, type ModelInWorkbook } from './read/models-in';
export { planModelRemoval } from './remove-model';
