import { fail, succeed, type Result } from '../../finance/result';
import { bottomOf, overlap, rightOf } from '../cells/address';
import { blockOf } from '../cells/block';
import { contentsOfWorkbook } from '../contents/contents-of-workbook';
import type { RecordKind, WorkbookContents } from '../contents/table-contents';
import { failure, type TrackerFailure } from '../failure';
import { locateForMapping, type LocatedTables } from '../locate/locate-tables';
import type { Survey } from '../locate/outline';
import type { MappingSource } from '../mapping/mapping-source';
import { readAnswers } from '../mapping/read-answers';
import { inParts } from '../steps';
import type { Area, CellPlace } from '../tracker';
import { askCells, askPlace, placeOf } from './ranges';
import { readTables } from './read-tables';
import { withExcel, type Session } from './session';
import { readSurvey } from './survey';

/** So many rows of a chosen range are read for its samples, and for counting its lines. */
const rowsLookedAt = 2_000;
const cellsLookedAt = 60_000;

/** The tables that answers are written into. */
async function readOwnTables(
  session: Session,
  survey: Survey,
  located: LocatedTables,
  records: readonly RecordKind[],
): Promise<WorkbookContents> {
  const wanted = (['Mapping', ...records] as const).flatMap((kind) => located[kind] ?? []);
  const tables = await readTables(session, survey, wanted);
  return inParts(contentsOfWorkbook(located, survey.outline, tables));
}

/**
 * Reads the Mapping table, and the growing ones that are wanted too, of a workbook of which a tracker perhaps cannot be
 * read yet: four round trips, nothing written.
 */
export const readMapping = ({ records = [] }: { readonly records?: readonly RecordKind[] } = {}): Promise<
  Result<WorkbookContents, TrackerFailure>
> =>
  withExcel(async (session) => {
    const survey = await readSurvey(session);
    return succeed(await readOwnTables(session, survey, locateForMapping(survey), records));
  });

function intersection(one: Area, other: Area): Area | null {
  if (!overlap(one, other)) return null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const rows = Math.min(bottomOf(one), bottomOf(other)) - top;
  return { top, left, rows, columns: Math.min(rightOf(one), rightOf(other)) - left };
}

type ChosenPlace = Pick<MappingSource, 'sheet' | 'tableName' | 'area' | 'showsTotals'>;

/** The Excel table in which a range lies; else what the sheet uses of the range, or all of it for a single cell. */
function chosenPlace({ outline }: Survey, sheet: string, selected: Area): Result<ChosenPlace, TrackerFailure> {
  const table = outline.tables.find((one) => one.sheet === sheet && overlap(one.area, selected));
  if (table !== undefined) {
    const { name, area, showsTotals } = table;
    return succeed({ sheet, tableName: name, area: { ...area, rows: area.rows - (showsTotals ? 1 : 0) }, showsTotals });
  }
  const used = outline.sheets.find(({ name }) => name === sheet)?.used ?? null;
  const isOneCell = selected.rows * selected.columns === 1;
  const area = used === null ? null : isOneCell ? used : intersection(selected, used);
  if (area !== null) return succeed({ sheet, tableName: null, area, showsTotals: false });
  const message = `Nothing stands in the cells selected on the sheet ${sheet}. Select the table with its headings, and try again.`;
  return fail(failure('no tracker', message));
}

/**
 * Reads what a person has chosen to be read as a table: the selected range or, where a place is given, the range there.
 * A range within an Excel table stands for the table; a single cell for all that its sheet uses. Four round trips.
 */
export const readMappingSource = (place?: CellPlace): Promise<Result<MappingSource, TrackerFailure>> =>
  withExcel(async (session) => {
    const { workbook } = session.context;
    const range =
      place === undefined
        ? workbook.getSelectedRange()
        : workbook.worksheets.getItem(place.sheet).getRange(place.address);
    askPlace(range);
    range.load('worksheet/name');
    const survey = await readSurvey(session);
    const chosen = chosenPlace(survey, range.worksheet.name, placeOf(range));
    if (!chosen.ok) return chosen;
    const { sheet, area } = chosen.value;
    const rowsRead = Math.min(area.rows, rowsLookedAt, Math.max(50, Math.floor(cellsLookedAt / area.columns)));
    const cells = askCells(session.context, sheet, { ...area, rows: rowsRead }, true);
    const located = locateForMapping(survey);
    const contents = await readOwnTables(session, survey, located, []);
    // Where the workbook has no Mapping table yet, nothing has been sent since the cells were asked for.
    if (located.Mapping === null) await session.sync();
    return succeed({
      ...chosen.value,
      cells: blockOf([cells.read()]),
      rowsRead,
      stated: readAnswers(survey, located.Mapping).tables,
      survey,
      contents,
    });
  });
