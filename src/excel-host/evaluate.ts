import { isSingleCell } from './area';
import type { CellConstant } from './book';
import type { Engine } from './engine/engine';
import { errorText } from './engine/formula-values';
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
        values: sheet.cells(area).map((row) => row.map((cell): CellConstant | null => cell.value ?? null)),
      };
    }
    const { value, isError } = sheet.cell(0, 0);
    if (!isError) return { kind: 'values', values: [[value ?? null]] };
    return { kind: 'error', error: errorText(String(value)), message: engine.errorMessage(sheet, 0, 0) ?? '' };
  } finally {
    await engine.sheets.remove(sheet);
  }
}
