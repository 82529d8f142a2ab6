import type { Assessment } from '../../finance/rag/assessment';

/** The assessment of a line of which something that decides its status cannot be read. */
export const cannotAssess = (why: string, toTurn: string): Assessment => ({
  status: 'Grey',
  computed: 'Grey',
  decidedBy: 'missing data',
  reason: `Grey: cannot be assessed: ${why}.`,
  toTurn,
  better: null,
  worse: null,
  adverse: null,
});
