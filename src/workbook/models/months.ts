import type { ModelCheck, ModelInput } from './model';

/** The months of a year, for models that turn sums a month into sums a year: a figure of the sheet like any other. */
export const monthsAYear: ModelInput = {
  key: 'months',
  label: 'Months in a year',
  style: 'count',
  basis: 'months',
  example: 12,
  note: '',
  validation: { kind: 'number', least: 12, most: 12, isWhole: true },
};

/** Holds them to twelve: what is pasted is not validated. */
export const twelveMonths: ModelCheck = {
  label: 'A year has twelve months',
  holds: '={months}=12',
  advice: 'Enter 12.',
};
