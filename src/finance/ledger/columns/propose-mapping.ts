import { refKey } from '../../reference';
import { isBlank } from '../../unreadable';
import type { KnownCode } from '../codes/known-codes';
import { type CodeParts, type LedgerMapping, usualAnswers } from '../ledger-mapping';
import { codeOfRow } from '../codes/code-of-row';
import { columnsOf, type LedgerColumns, missingFields, noColumns } from './columns-of';
import { findHeadings, type LedgerHeadings } from './find-headings';
import { findPeriodsAcross, type PeriodsAcross } from './periods-across';

/** How an export would be read, for a person to agree to or to correct. */
export interface MappingProposal {
  /** Null where no row reads like headings. */
  readonly headings: LedgerHeadings | null;
  readonly mapping: LedgerMapping;
  /** Groups of fields of which the export must have one and has none that we know. */
  readonly missing: ReturnType<typeof missingFields>;
  /** Where it lacks a period, but for headings that each name one: one of these columns has to be chosen; else null. */
  readonly across: PeriodsAcross | null;
  /** The first values of each column, in the order of the headings, to judge by. */
  readonly samples: readonly (readonly unknown[])[];
  /** How many of the rows looked at have a known code with the proposed `code`, as a share; null with none known. */
  readonly codesKnown: number | null;
}

const rowsSampled = 1_000;
const samplesShown = 3;
const joins = ['-', '', '/', '.', ' '];

/** The ways in which a code may be put together of the columns that there are, the plainest first. */
function waysToCode(columns: LedgerColumns): readonly CodeParts[] {
  const single = (['code', 'costCentre', 'account'] as const).filter((field) => columns.has(field));
  const alone = single.map((field): CodeParts => ({ fields: [field], join: '-' }));
  if (!columns.has('costCentre') || !columns.has('account')) return alone;
  const joined = joins.map((join): CodeParts => ({ fields: ['costCentre', 'account'], join }));
  return columns.has('code') ? [...alone, ...joined] : [...joined, ...alone];
}

function proposeCode(
  rows: readonly (readonly unknown[])[],
  columns: LedgerColumns,
  known: readonly KnownCode[],
): { readonly code: CodeParts; readonly share: number | null } {
  const keys = new Set(known.map(({ code }) => refKey(code)));
  const ways = waysToCode(columns).map((code) => {
    const codes = rows.map((row) => codeOfRow(row, columns, code)).filter((text) => text !== '');
    const found = codes.filter((text) => keys.has(refKey(text))).length;
    return { code, share: codes.length === 0 ? 0 : found / codes.length };
  });
  const [first = { code: { fields: ['code'], join: '-' }, share: 0 } as const] = ways;
  const best = ways.reduce((so, way) => (way.share > so.share ? way : so), first);
  return { code: best.code, share: keys.size === 0 ? null : best.share };
}

/**
 * Proposes how an export is read: its heading row, what each column means, and of which columns the budget's codes are
 * put together (the way that gives the most known ones).
 * @param rows the export from its first row, one list of cells a row, as a sheet or a CSV file gives them
 * @param remembered how a person has settled the last export of this ledger; its answers are kept
 */
export function proposeMapping(
  rows: readonly (readonly unknown[])[],
  known: readonly KnownCode[],
  remembered: LedgerMapping | null,
): MappingProposal {
  const headings = findHeadings(rows, remembered);
  const columns = headings === null ? noColumns : columnsOf(headings, remembered);
  const body = headings === null ? [] : rows.slice(headings.row + 1, headings.row + 1 + rowsSampled);
  const proposed = proposeCode(body, columns, known);
  const fieldAt = new Map([...columns].map(([field, { at }]) => [at, field]));
  const named = (headings?.texts ?? []).flatMap((heading, at) =>
    heading === '' ? [] : [{ heading, means: fieldAt.get(at) ?? ('not used' as const) }],
  );
  const keepsCode = remembered?.code.fields.every((field) => columns.has(field)) ?? false;
  const missing = missingFields(columns);
  return {
    headings,
    mapping: {
      ...(remembered ?? usualAnswers),
      columns: named,
      code: keepsCode && remembered !== null ? remembered.code : proposed.code,
    },
    missing,
    across: missing.length === 0 ? null : findPeriodsAcross(rows),
    samples: (headings?.texts ?? []).map((_, at) =>
      body
        .map((row) => row[at])
        .filter((cell) => !isBlank(cell))
        .slice(0, samplesShown),
    ),
    codesKnown: proposed.share,
  };
}
