export { failureOfBytes, type XlsxFailure, type XlsxFailureKind } from './failure';
export { type OpenedXlsx } from './opened';
export { readXlsx, type XlsxResult } from './read';
export { lost, writeXlsx } from './write';
