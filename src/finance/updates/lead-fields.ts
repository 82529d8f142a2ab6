import { ragStatuses } from '../rag/status';
import { type Stage, stagesWithoutDecision } from '../savings-line';

/**
 * What the lead of a line writes, in the form and in a departmental copy, in the order of a form. Targets, references and
 * the like change by a decision alone. Forms write `updated` by themselves.
 */
export const leadFields = [
  'stage',
  'forecast',
  'delivered',
  'confidence',
  'nextMilestone',
  'milestoneDue',
  'narrative',
  'mitigation',
  'claimedRag',
  'updated',
] as const;
export type LeadField = (typeof leadFields)[number];

/** What may be written into a field, as the sheet's own rules say it. */
export type FieldRule =
  /** One of a few words. */
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  /** A sum in the workbook's unit. */
  | { readonly kind: 'money' }
  /** A share from 0 to 1, written as a percentage, or words such as `High`. */
  | { readonly kind: 'confidence' }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

const rules: Readonly<Record<Exclude<LeadField, 'stage'>, FieldRule>> = {
  forecast: { kind: 'money' },
  delivered: { kind: 'money' },
  confidence: { kind: 'confidence' },
  nextMilestone: { kind: 'text' },
  milestoneDue: { kind: 'date' },
  narrative: { kind: 'text' },
  mitigation: { kind: 'text' },
  claimedRag: { kind: 'choice', of: ragStatuses },
  updated: { kind: 'date' },
};

/** The rule of a field of a line; a stage goes only as far as without a decision. */
export const ruleOf = (field: LeadField, { stage }: { readonly stage: Stage | null }): FieldRule =>
  field === 'stage' ? { kind: 'choice', of: stagesWithoutDecision(stage) } : rules[field];
