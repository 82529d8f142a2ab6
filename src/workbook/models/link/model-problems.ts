import { withSheet } from '../../cells/address';
import type { WorkbookContents } from '../../contents/table-contents';
import type { Problem } from '../../problem';
import type { ModelInWorkbook } from '../read/models-in';
import { linkedCells } from './linked-cells';

/** What is wrong with the models that savings lines take their figures from: each check that does not hold. */
export const modelProblems = (contents: WorkbookContents, models: readonly ModelInWorkbook[]): Problem[] =>
  models.flatMap(({ sheet, checks }) => {
    const lines = [...new Set(linkedCells(contents, sheet).map(({ ref }) => ref))];
    if (lines.length === 0) return [];
    return checks.flatMap(({ label, holds, advice, cell }): Problem[] =>
      holds
        ? []
        : [
            {
              cell: withSheet(sheet, cell),
              kind: 'unusual value',
              found: `a model that feeds ${lines.join(', ')} and of which a check does not hold: ${label}`,
              expected: advice,
              severity: 'error',
            },
          ],
    );
  });
