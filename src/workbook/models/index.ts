export { models } from './definitions';
export { planModel } from './insert-model';
export type { ModelDefinition } from './model';
export type * from './read/model-rows';
export { modelsIn, type ModelInWorkbook } from './read/models-in';
