import type { MergeLine } from '../../finance/merge/merge-table';
import { type Result, succeed } from '../../finance/result';
import type { FileFailure, LeftColumn, ReadCopy } from '../../workbook';

/** What was read of a file that came back from a department. */
type CopyReading = Result<ReadCopy, FileFailure>;

/** A departmental copy in parts, since a long message holds the pane up while it is unpacked. */
export type CopyPart =
  /** The next lines of what came back, or of what was sent. */
  | { readonly part: 'lines'; readonly of: 'table' | 'asSent'; readonly lines: readonly MergeLine[] }
  | { readonly part: 'left column'; readonly column: LeftColumn }
  /** The end of the copy, without what came before; or why it cannot be used. */
  | { readonly part: 'rest'; readonly read: CopyReading };

/** With some twenty cells each, unpacked within a few milliseconds. */
const linesInOnePart = 100;

/** Takes a copy apart. */
export function* partsOf(read: CopyReading): Generator<CopyPart> {
  if (!read.ok) {
    yield { part: 'rest', read };
    return;
  }
  const { copy, leftColumns } = read.value;
  const { table, asSent } = copy;
  yield* linesOf('table', table.lines);
  yield* linesOf('asSent', asSent?.lines ?? []);
  for (const column of leftColumns) yield { part: 'left column', column };
  const bare = {
    ...copy,
    table: { ...table, lines: [] },
    asSent: asSent === null ? null : { ...asSent, lines: [] },
  };
  yield { part: 'rest', read: succeed({ ...read.value, copy: bare, leftColumns: [] }) };
}

function* linesOf(of: 'table' | 'asSent', lines: readonly MergeLine[]): Generator<CopyPart> {
  for (let from = 0; from < lines.length; from += linesInOnePart) {
    yield { part: 'lines', of, lines: lines.slice(from, from + linesInOnePart) };
  }
}

const none = () => ({ table: [] as MergeLine[], asSent: [] as MergeLine[], columns: [] as LeftColumn[] });

/**
 * Puts copies together again, whose parts come one copy after another.
 * @param onCopy is given each when its last part has come
 */
export function copyJoiner(onCopy: (read: CopyReading) => void): (part: CopyPart) => void {
  let come = none();
  return (part) => {
    switch (part.part) {
      case 'lines':
        come[part.of].push(...part.lines);
        break;
      case 'left column':
        come.columns.push(part.column);
        break;
      case 'rest':
        onCopy(part.read.ok ? succeed(whole(part.read.value, come)) : part.read);
        come = none();
    }
  };
}

function whole(bare: ReadCopy, { table, asSent, columns }: ReturnType<typeof none>): ReadCopy {
  const { copy } = bare;
  return {
    ...bare,
    copy: {
      ...copy,
      table: { ...copy.table, lines: table },
      asSent: copy.asSent === null ? null : { ...copy.asSent, lines: asSent },
    },
    leftColumns: columns,
  };
}
