/**
 * The five statuses, best first. Blue is delivered and banked; Grey is cannot be assessed, and counts as worse than
 * Green because missing data is never good news.
 */
export const ragStatuses = ['Blue', 'Green', 'Grey', 'Amber', 'Red'] as const;
export type RagStatus = (typeof ragStatuses)[number];
