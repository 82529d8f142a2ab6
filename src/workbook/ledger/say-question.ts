import type { LedgerQuestion } from '../../finance/ledger/ledger-question';
import { answerWords, meaningWords } from './remember/mapping-words';

/** What has to be answered before an export can be read whole, as a sentence. */
export function sayQuestion(question: LedgerQuestion): string {
  if (question.asks !== 'columns') return `${answerWords[question.asks].name}: ${question.why}.`;
  const missing = question.missing.map((group) => group.map((field) => meaningWords[field]).join(' or '));
  return `No column that means ${missing.join(', nor one that means ')}: ${question.why}.`;
}
