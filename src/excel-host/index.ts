/** The stand-in for Excel: what the rest of the repository may use of it. `node.ts` and `browser.ts` start it. */
export type * from './book';
export type { EvaluatedCell, Evaluation, ExcelHost, OfficeGlobals } from './excel-host';
export type { FunctionMetadata, ParameterMetadata } from './engine/function-metadata';
export { parseFunctionsJson } from './engine/function-metadata';
export { emptyBook } from './empty-sheet';
export type { Limits, RequestCount } from './protocol/session';
export { webLimits } from './protocol/session';
export type { OfficeTheme } from './client/office';
export { darkTheme, lightTheme } from './client/office';
