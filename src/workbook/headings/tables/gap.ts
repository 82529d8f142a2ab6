import type { TableHeadings } from '../table-shape';

/** The gap between needs and funding, by year. */
export const gap = {
  names: 'Gap, MTFS gap, Budget gap, tblGap',
  columns: {
    line: 'Line, Item, Description',
    kind: 'Kind, Type, Category',
    amount: 'Amount, Sum, Value',
  },
  yearly: ['amount'],
  bareYear: 'amount',
  hasPeriods: false,
  required: [['line'], ['kind'], ['amount']],
} as const satisfies TableHeadings;

/** What-ifs of the gap: a row for each change; rows of one name are one scenario. */
export const scenarios = {
  names: 'Scenarios, Gap scenarios, MTFS scenarios, tblScenarios',
  columns: {
    scenario: 'Scenario, Scenario name',
    what: 'What, What changes, Change',
    of: 'Line or kind, Line, Of, Applies to',
    by: 'By, By how much, Size',
    note: 'Note, Notes, Why',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['scenario'], ['what'], ['by']],
} as const satisfies TableHeadings;
