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
