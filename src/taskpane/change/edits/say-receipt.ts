import type { EditReceipt, Problem } from '../../../workbook';
import { count, moment } from '../../format/figures';
import type { Done } from '../operation';
import { sizeWords } from './size-words';

const saysLeft = ({ line, cell }: Problem): string => `${line ?? 'a line'}, since somebody has written into ${cell}`;

/** What a run of edits did, for a reader. */
export function sayReceipt(receipt: EditReceipt): Omit<Done, 'undo'> {
  const { run, by, when } = receipt;
  const size = sizeWords(receipt);
  const facts = [
    ['Run', run === null ? null : `${run}`],
    ['Written', moment(when)],
    ['By', by.trim() === '' ? null : by],
    ['Changed', size.length === 0 ? null : size.join(', ')],
    ['Left', receipt.left.length === 0 ? null : receipt.left.map(saysLeft).join('; ')],
  ] as const;
  return {
    heading: `${receipt.title}: done`,
    lead: 'What was written has been read back and checked. The change log keeps each change.',
    facts: facts.flatMap(([term, fact]) => (fact === null ? [] : [{ term, fact }])),
    where: [
      ...receipt.written.map(({ range, cells }) => `${range}, ${count(cells, 'cell')}`),
      ...receipt.columnsAdded.map((column) => `Column added: ${column}`),
      ...receipt.columnsRemoved.map((column) => `Column removed: ${column}`),
      ...receipt.tablesCreated.map((table) => `Table made: ${table}`),
    ],
  };
}
