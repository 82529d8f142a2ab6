import { groupBy } from '../../../finance/group-by';
import { addColours } from '../../excel/rag-colours';
import { rangeOf } from '../../excel/ranges';
import { partsBySize, type Job } from '../../excel/trips';
import { tableArea } from '../extent';
import { markFormula, markName } from '../mark';
import { tabColour } from '../palette';
import { rowHeightsInSteps } from '../row-heights';
import type { Area } from '../../tracker';
import type { SheetPage } from '../sheet-page';
import type { Steps } from '../../steps';
import { blockStyles, type StyleArea, tableStyles } from '../style-areas';
import { applyLook } from './apply-look';
import type { TableFinder } from './apply-validation';
import { drawChart } from './draw-chart';
import { drawRules, rulesOf } from './page-rules';
import { setUpPrint } from './print';
import { charactersToPoints } from './widths';
import { cellJobs } from './write-cells';

/** A page on its way to its sheet. */
export interface PageOnSheet {
  readonly page: SheetPage;
  readonly name: string;
  /** Found anew for each job, since a round trip may lie between two of them. */
  readonly sheet: () => Excel.Worksheet;
}

/** Above so many runs of rows of one height, Excel is left to fit the rows to their texts itself. */
const mostRowRuns = 400;
const sizeOfACommand = 300;

function* sizes({ page, sheet }: PageOnSheet): Steps<Job> {
  const runs = yield* rowHeightsInSteps(page);
  const fits = runs.length > mostRowRuns ? [] : runs;
  return {
    size: (fits.length + page.columnWidths.length) * sizeOfACommand,
    send: () => {
      const drawn = sheet();
      page.columnWidths.forEach((width, column) => {
        rangeOf(drawn, { top: 0, left: column, rows: 1, columns: 1 }).format.columnWidth = charactersToPoints(width);
      });
      for (const { top, rows, height } of fits) {
        rangeOf(drawn, { top, left: 0, rows, columns: 1 }).format.rowHeight = height;
      }
      if (fits.length < runs.length) {
        for (const table of page.tables) rangeOf(drawn, tableArea(table)).format.autofitRows();
      }
    },
  };
}

function tables({ page, sheet }: PageOnSheet): Job {
  return {
    size: page.tables.length * sizeOfACommand,
    send: () => {
      const drawn = sheet();
      for (const table of page.tables) {
        const made = drawn.tables.add(rangeOf(drawn, tableArea(table)), true);
        made.name = table.name;
        made.style = 'TableStyleLight1';
        made.showBandedRows = false;
      }
    },
  };
}

/** The columns in which statuses stand, each from its first to its last: one format a column, however many rows lie between. */
function columnsOfStatuses(areas: readonly StyleArea[]): Area[] {
  const statuses = areas.filter(({ style }) => style === 'status').map(({ area }) => area);
  return [...groupBy(statuses, ({ left, columns }) => `${left} ${columns}`).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const top = Math.min(...own.map((area) => area.top));
    return [{ ...first, top, rows: Math.max(...own.map((area) => area.top + area.rows)) - top }];
  });
}

/** After the tables: making one gives it looks of its own. */
function lookJobs({ page, sheet }: PageOnSheet): Job[] {
  const areas = [...page.blocks.flatMap(blockStyles), ...page.tables.flatMap(tableStyles)];
  const statuses = columnsOfStatuses(areas);
  const looks = partsBySize(areas.map((one) => ({ ...one, size: sizeOfACommand * 5 }))).map(({ items, size }) => ({
    size,
    send: () => {
      const drawn = sheet();
      for (const one of items) applyLook(rangeOf(drawn, one.area), one);
    },
  }));
  const colours: Job = {
    size: statuses.length * sizeOfACommand * 5,
    send: () => {
      const drawn = sheet();
      for (const area of statuses) addColours(rangeOf(drawn, area));
    },
  };
  return [...looks, colours];
}

function rules({ page, sheet }: PageOnSheet, find: TableFinder): Job {
  const all = rulesOf(page);
  return {
    size: all.length * sizeOfACommand * 3,
    send: () => {
      drawRules(sheet(), all, find);
    },
  };
}

function charts({ page, sheet }: PageOnSheet): Job {
  return {
    size: page.charts.length * sizeOfACommand * 20,
    send: () => {
      const drawn = sheet();
      page.charts.forEach((chart, index) => {
        drawChart(drawn, chart, index, page.unit);
      });
    },
  };
}

function freeze(sheet: Excel.Worksheet, { frozenRows: rows, frozenColumns: columns }: SheetPage): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOf(sheet, { top: 0, left: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** The last of a page: its mark, so that a drawing which Excel broke off is not taken for a page of ours that is whole. */
function finish({ page, name, sheet }: PageOnSheet, isMarked: boolean): Job {
  return {
    size: sizeOfACommand * (15 + page.print.pageBreaks.length),
    send: () => {
      const drawn = sheet();
      drawn.tabColor = tabColour(page.tabColour);
      drawn.showGridlines = false;
      freeze(drawn, page);
      setUpPrint(drawn, page);
      if (page.owner === 'add-in' && !isMarked) {
        drawn.names.add(markName, markFormula({ key: page.key, sheet: name })).visible = false;
      }
      if (page.isProtected) {
        drawn.protection.protect({
          allowAutoFilter: true,
          allowSort: true,
          allowFormatColumns: true,
          allowFormatRows: true,
        });
      }
    },
  };
}

/** The jobs of a page in the three passes of a drawing: all constants and tables come before the first formula. */
export interface PageJobs {
  readonly cells: readonly Job[];
  readonly formulas: readonly Job[];
  readonly rest: readonly Job[];
}

/** What drawing a page takes, in steps. `isMarked`: the sheet carries our mark already. */
export function* pageJobs(on: PageOnSheet, find: TableFinder, isMarked: boolean): Steps<PageJobs> {
  const { constants, formulas } = yield* cellJobs(on.sheet, on.page.unit, on.page);
  const looks = lookJobs(on);
  yield;
  const size = yield* sizes(on);
  yield;
  return {
    cells: [...constants, tables(on)],
    formulas,
    rest: [...looks, size, rules(on, find), charts(on), finish(on, isMarked)],
  };
}
