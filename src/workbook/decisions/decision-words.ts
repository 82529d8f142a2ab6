import type { DecisionKind } from '../../finance/decisions/decision';
import { choicesOf } from '../lines/choices';

/** How people write what was decided. */
export const decisionWords = choicesOf<DecisionKind>({
  Agree: ['Agreed', 'Approve', 'Approved', 'Accept', 'Accepted'],
  'Re-profile': ['Reprofile', 'Re-profiled', 'Reprofiled', 'Re-phase', 'Rephased', 'Defer', 'Deferred', 'Move'],
  Substitute: ['Substituted', 'Substitution', 'Replace', 'Replaced', 'Replacement'],
  Delete: ['Deleted', 'Remove', 'Removed', 'Stop', 'Stopped', 'Withdraw', 'Withdrawn'],
  'More information': ['More info', 'Further information', 'Information', 'Query', 'Come back', 'Report back'],
  Override: ['Overrides', 'Overridden', 'Override RAG', 'Override status'],
});
