import { type CodeShare, codeShares } from '../../finance/ledger/codes/code-share';
import { refKey } from '../../finance/reference';
import { cellAddress, withSheet } from '../cells/address';
import { cellText } from '../cells/cell-value';
import type { WorkbookContents } from '../contents/table-contents';
import type { EditRequest } from '../edits/edit-request';
import { headingKey } from '../headings/normalise';
import type { Problem } from '../problem';
import { sharedCodesTable } from './ledger-lines';
import { mappingRequests, type MappingLine } from './mapping-lines';

/** How a code is shared between its lines, as the Mapping table and the pane write it. */
export const shareWords: Readonly<Record<CodeShare, string>> = {
  'by sign': 'Debits to spending, credits to income',
  spending: 'All to spending',
  income: 'All to income',
};

/** How some codes are shared, by the keys of the codes. */
export type CodeShares = ReadonlyMap<string, { readonly code: string; readonly share: CodeShare }>;

/** What the Mapping table says of shared codes; a row that says nothing we know is a problem. */
export function rememberedShares({ tables: { Mapping: table } }: WorkbookContents): {
  readonly shares: CodeShares;
  readonly problems: readonly Problem[];
} {
  const shares = new Map<string, { readonly code: string; readonly share: CodeShare }>();
  const problems: Problem[] = [];
  const placeOf = (field: string): number => table?.columns.findIndex((column) => column.field === field) ?? -1;
  const [about, from, to] = [placeOf('table'), placeOf('column'), placeOf('means')];
  for (const { kind, row, cells } of table?.rows ?? []) {
    const text = (place: number) => cellText(cells[place]?.value ?? '').trim();
    if (kind !== 'line' || headingKey(text(about)) !== headingKey(sharedCodesTable) || text(from) === '') continue;
    const share = codeShares.find((one) => headingKey(shareWords[one]) === headingKey(text(to)));
    if (share !== undefined) shares.set(refKey(text(from)), { code: text(from), share });
    else {
      problems.push({
        cell: withSheet(table?.sheet ?? '', cellAddress(row - 1, table?.columns[to]?.column ?? 0)),
        kind: 'stale mapping',
        found: `“${text(to)}” for the code ${text(from)}, which has a line of spending and one of income`,
        expected: `${codeShares.map((one) => `“${shareWords[one]}”`).join(', ')}; until then the import asks`,
        severity: 'warning',
      });
    }
  }
  return { shares, problems };
}

const lineOf = ({ code, share }: { readonly code: string; readonly share: CodeShare }): MappingLine => ({
  table: sharedCodesTable,
  sheet: '',
  range: 'Code',
  column: code,
  means: shareWords[share],
});

/** What makes the Mapping table remember how some codes are shared, beside those of which it says so already. */
export function rememberShares(contents: WorkbookContents, said: CodeShares): readonly EditRequest[] {
  if (said.size === 0) return [];
  const lines = [...new Map([...rememberedShares(contents).shares, ...said]).values()].map(lineOf);
  return mappingRequests(contents, sharedCodesTable, lines, 'Which line of a code gets what, for the next import.');
}
