import { formatDate } from '../../../finance/calendar-date';
import { formatFinancialYear } from '../../../finance/financial-year';
import { type Result, succeed } from '../../../finance/result';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { TrackerFailure } from '../../failure';
import { moneyWidth, stack } from '../../pages/page-parts';
import { cell } from '../../pages/page-cell';
import { pageBreaks } from '../../pages/pagination';
import { type SheetPage, usualPrint } from '../../pages/sheet-page';
import type { Steps } from '../../steps';
import { gapReadingInSteps } from '../gap-reading';
import { gapReportInSteps } from '../gap-report';
import { proofPart } from './proof-part';
import { comparedPart, tornadoPart } from './scenarios-part';
import { statusPart } from './status-part';
import { tablePart } from './table-part';
import { yearsPart } from './years-part';

const lineWidth = 32;
/** So that a usual screen shows the charts whole beside the pane. */
const figureWidth = 12;
/** The label and eight figures a year. */
const leastColumns = 9;
const firstPart = 3;

/**
 * The gap report as a sheet of the add-in's, drawn by `drawPages`: whether the gap holds together, the gap table, its
 * waterfall, scenarios side by side and the tornado. Its figures stand as they were made; drawn again, it replaces itself
 * and touches nothing else. Fails where the workbook has no gap table. Pure; in steps.
 */
export function* gapPage(read: ReadWorkbook): Steps<Result<SheetPage, TrackerFailure>> {
  const reading = yield* gapReadingInSteps(read);
  if (!reading.ok) return reading;
  const report = yield* gapReportInSteps(reading.value);
  const { organisation, asAt } = read.tracker.settings;
  const { unit } = report;
  const [first, last] = [reading.value.table.years[0], reading.value.table.years.at(-1)];
  const span = [first, last].flatMap((year) => (year === undefined ? [] : [formatFinancialYear(year)])).join(' to ');
  const columns = Math.max(leastColumns, 2 + report.years.length);
  const { blocks, charts, together } = yield* stack(
    [
      () => proofPart(report, columns),
      () => tablePart(report, columns),
      (top) => yearsPart(report, columns, top),
      () => statusPart(report, columns),
      (top) => comparedPart(report, columns, top),
      (top) => tornadoPart(report, columns, top),
    ],
    firstPart,
  );
  const said = [organisation, span, `as at ${formatDate(asAt)}`, `money in ${unit}`];
  const subtitle = said.filter((one) => one !== null && one !== '').join(' · ');
  const page: SheetPage = {
    key: 'gap:report',
    name: 'Gap report',
    owner: 'add-in',
    tabColour: 'pack',
    unit,
    columnWidths: [lineWidth, ...Array.from({ length: columns - 1 }, () => Math.max(figureWidth, moneyWidth(unit)))],
    blocks: [{ top: 0, left: 0, rows: [[cell('The MTFS gap', 'title')], [cell(subtitle, 'subtitle')]] }, ...blocks],
    tables: [],
    charts,
    frozenRows: 0,
    frozenColumns: 0,
    print: { ...usualPrint, footer: organisation ?? '' },
    isProtected: false,
  };
  return succeed({ ...page, print: { ...page.print, pageBreaks: pageBreaks(page, together) } });
}
