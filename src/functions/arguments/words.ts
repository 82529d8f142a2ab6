import { parseStatus, type RagStatus, ragStatuses } from '../../finance/rag/status';
import { fail, succeed } from '../../finance/result';
import { showFound } from '../../finance/unreadable';
import type { Kind } from './kind';

/** `"a", "b" or "c"`. */
function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return [quoted.slice(0, -1).join(', '), ...quoted.slice(-1)].filter((part) => part !== '').join(' or ');
}

/** The letters of a word, by which words are compared: people write Run-Rate, run_rate and runrate for the same. */
const lettersOf = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/**
 * One of some words by its letters, without regard to case.
 * @param words those that the documentation and a message name
 * @param synonyms others that are understood
 */
export function wordOf<T>(words: Readonly<Record<string, T>>, synonyms: Readonly<Record<string, T>> = {}): Kind<T> {
  const values = new Map(Object.entries({ ...synonyms, ...words }).map(([word, value]) => [lettersOf(word), value]));
  const names = Object.keys(words);
  return {
    read: (found) => {
      const value = typeof found === 'string' ? values.get(lettersOf(found)) : undefined;
      return value === undefined ? fail({ found: showFound(found), expected: listed(names) }) : succeed(value);
    },
    isZeroBlank: true,
  };
}

/** A RAG status by its word or the letter of a report. */
export const status: Kind<RagStatus> = {
  read: (found) => {
    const read = typeof found === 'string' ? parseStatus(found) : null;
    return read === null ? fail({ found: showFound(found), expected: listed(ragStatuses) }) : succeed(read);
  },
  isZeroBlank: true,
};
