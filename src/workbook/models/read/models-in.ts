import { fail, type Result, succeed } from '../../../finance/result';
import { rightOf } from '../../cells/address';
import { toCellValue } from '../../cells/cell-value';
import { rangeOf } from '../../excel/ranges';
import { withExcel } from '../../excel/session';
import { failure, type TrackerFailure } from '../../failure';
import { readBookOutline } from '../../pages/drawing/book-outline';
import { models } from '../definitions';
import type { ModelDefinition } from '../model';
import { readModelKey } from '../page/model-page';
import { modelFigures, type ModelFigures } from './model-rows';

/** A model that stands in the workbook. */
export interface ModelInWorkbook extends ModelFigures {
  readonly definition: ModelDefinition;
  readonly sheet: string;
}

/** The models of the workbook in the order of their sheets, renamed and copied ones too. Three round trips. */
export const modelsIn = (): Promise<Result<readonly ModelInWorkbook[], TrackerFailure>> =>
  withExcel(async (session) => {
    const { sheets } = await readBookOutline(session);
    const found = sheets.flatMap(({ name: sheet, markedAs, used }) => {
      const read = markedAs === null ? null : readModelKey(markedAs);
      const definition = models.find(({ name }) => name === read?.name);
      if (definition === undefined || used === null) return [];
      const area = { top: 0, left: 0, rows: used.top + used.rows, columns: rightOf(used) };
      return [{ sheet, definition, area }];
    });
    if (found.length === 0) return succeed([]);
    const asked = found.map(({ sheet, definition, area }) => {
      const range = rangeOf(session.context.workbook.worksheets.getItem(sheet), area).load('values');
      return { sheet, definition, range };
    });
    await session.sync();
    return succeed(
      asked.map(({ sheet, definition, range }) => {
        const values: unknown[][] = range.values;
        return {
          sheet,
          definition,
          ...modelFigures(
            definition,
            values.map((row) => row.map(toCellValue)),
          ),
        };
      }),
    );
  });

/** The model of a sheet among those that stand in the workbook now. */
export function modelOn(models: readonly ModelInWorkbook[], sheet: string): Result<ModelInWorkbook, TrackerFailure> {
  const model = models.find((one) => one.sheet === sheet);
  const message = `The sheet ${sheet} has been renamed or deleted meanwhile. Look at the models again.`;
  return model === undefined ? fail(failure('changed since', message)) : succeed(model);
}
