import { type Result, succeed } from '../../../finance/result';
import { withSheet } from '../../cells/address';
import type { WorkbookContents } from '../../contents/table-contents';
import type { TrackerFailure } from '../../failure';
import type { Problem } from '../../problem';
import { type ModelInWorkbook, modelsIn } from '../read/models-in';
import { linesFedBy, mayBeFed } from './linked-cells';

/** What is wrong with the models that savings lines take their figures from: each check that does not hold. */
export const modelProblems = (contents: WorkbookContents, models: readonly ModelInWorkbook[]): Problem[] =>
  models.flatMap(({ sheet, checks }) => {
    const lines = linesFedBy(contents, sheet);
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

/** The problems of the models in the open workbook. No round trip where no line takes its figures from another sheet, else three. */
export async function readModelProblems(
  contents: WorkbookContents,
): Promise<Result<readonly Problem[], TrackerFailure>> {
  if (!mayBeFed(contents)) return succeed([]);
  const models = await modelsIn();
  return models.ok ? succeed(modelProblems(contents, models.value)) : models;
}
