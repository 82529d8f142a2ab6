/** A report that a person can ask for, and the keys of its sheets in their order. */
export interface MonthEndReport {
  readonly report: ReportName;
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about: string;
  readonly keys: readonly string[];
}

export type ReportName = 'statement' | 'variances' | 'services' | 'gap';

/** The reports of a month-end, in the order of their sheets. */
export const monthEndReports: readonly MonthEndReport[] = [
  {
    report: 'statement',
    title: 'Budget statement',
    about: 'By department, with charts, savings and how good past forecasts were; and the figures that it adds up.',
    keys: ['monitoring:statement', 'monitoring:figures'],
  },
  {
    report: 'variances',
    title: 'Top variances',
    about: 'The lines that need a narrative, the largest first, and those that have none yet.',
    keys: ['monitoring:variances'],
  },
  {
    report: 'services',
    title: 'Budget by service',
    about: 'From departments to services to codes, with subtotals.',
    keys: ['monitoring:services'],
  },
  {
    report: 'gap',
    title: 'MTFS gap',
    about: 'The gap table proved, by year, with its waterfall and scenarios.',
    keys: ['gap:report'],
  },
];
