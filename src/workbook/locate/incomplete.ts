import { bottomOf } from '../cells/address';
import { matchHeadings, type HeadingMatch } from '../headings/match-headings';
import { outsideOf, spanOf, type Candidate } from './candidates';
import { bestMatch, headingsInRow } from './heading-rows';
import type { Survey } from './outline';

const telling: Readonly<Record<'Savings' | 'Budget', readonly string[]>> = {
  Savings: ['target', 'forecast', 'delivered', 'rag', 'claimedRag', 'milestoneDue'],
  Budget: ['budget', 'forecast', 'variance', 'period', 'rag'],
};

/** Whether headings are so like those of a table that only a required one seems to be missing. */
const isNear = (match: HeadingMatch, kind: 'Savings' | 'Budget'): boolean =>
  match.columns.length >= 4 && match.columns.some(({ field }) => telling[kind].includes(field));

/**
 * Plain ranges that would be a savings or a budget table but for a missing heading. Looked for only where there is no
 * complete table, so that the reader is told which heading is missing rather than that there is no tracker.
 */
export function incompleteCandidates(survey: Survey): Candidate[] {
  return [...survey.windows].flatMap(([sheet, window]) => {
    const used = survey.outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
    if (used === null) return [];
    const tables = survey.outline.tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const cells = outsideOf(tables, window.cells);
    for (let row = window.area.top; row < bottomOf(window.area); row += 1) {
      const headings = headingsInRow(cells, row, window.area);
      if (bestMatch(headings) !== null) continue;
      const near = (['Savings', 'Budget'] as const)
        .map((kind) => ({ kind, match: matchHeadings(kind, headings) }))
        .filter(({ kind, match }) => isNear(match, kind))
        .sort((one, other) => other.match.columns.length - one.match.columns.length)[0];
      if (near === undefined) continue;
      const area = { ...spanOf(headings), top: row, rows: bottomOf(used) - row };
      return [
        {
          kind: near.kind,
          sheet,
          tableName: null,
          nameRank: null,
          area,
          totalsRow: null,
          headings,
          match: near.match,
          spanning: [],
        },
      ];
    }
    return [];
  });
}
