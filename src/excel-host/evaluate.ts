import { isSingleCell } from './area';
import type { CellConstant } from './book';
import type { CellFailure } from './engine/add-in-calls';
import type { Engine } from './engine/engine';
import { errorText } from './engine/formula-values';
import type { EngineSheet } from './engine/sheet';
import type { Evaluation } from './excel-host';

/** The sheet on which formulas are evaluated; it is there only meanwhile. */
const SCRATCH = 'Evaluated formula';

/** What a formula comes to: it is put into a cell of a sheet of its own, calculated, and the sheet is taken away again. */
export async function evaluate(engine: Engine, formula: string): Promise<Evaluation> {
  const active = engine.sheets.active;
  const sheet = await engine.sheets.add(SCRATCH);
  try {
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    engine.change(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [
      { row: 0, column: 0, formula: engine.formulaIn(active, -1, -1, text) },
    ]);
    await engine.settled();
    const area = sheet.spillArea(0, 0);
    // An error in the first cell of several is that cell's alone.
    if (area && !isSingleCell(area)) {
      return {
        kind: 'values',
        values: sheet
          .cells(area)
          .map((cells, row) =>
            cells.map(({ value, isError }, column) =>
              isError ? failureAt(engine, sheet, row, column, value) : (value ?? null),
            ),
          ),
      };
    }
    const { value, isError } = sheet.cell(0, 0);
    if (!isError) return { kind: 'values', values: [[value ?? null]] };
    return { kind: 'error', ...failureAt(engine, sheet, 0, 0, value) };
  } finally {
    await engine.sheets.remove(sheet);
  }
}

function failureAt(
  engine: Engine,
  sheet: EngineSheet,
  row: number,
  column: number,
  shown: CellConstant | undefined,
): CellFailure {
  return { error: errorText(String(shown)), message: engine.errorMessage(sheet, row, column) ?? '' };
}
