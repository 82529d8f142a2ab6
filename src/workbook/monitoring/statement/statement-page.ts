import { formatFinancialYear } from '../../../finance/financial-year';
import { stack, textPart } from '../../pages/page-parts';
import { headRows, reportPage } from '../../pages/report-page';
import type { SheetPage } from '../../pages/sheet-page';
import type { Steps } from '../../steps';
import { periodWords, type ReportContext, statementLook } from '../report-context';
import { chartsPart, chartsRoom } from './charts-part';
import { departmentsPart } from './departments-part';
import { statementWidths, tilesTop } from './grid';
import { honestyPart } from './honesty-part';
import { movementPart } from './movement-part';
import { noticesOf } from './notices';
import { savingsPart } from './savings-part';
import { tilesPart } from './tiles-part';

/**
 * The budget statement by department: net with its charts, spending and income apart, why the variance moved, the savings inside
 * the budget, and how forecasts came out in the past. Its totals are formulas over the table of figures. In steps.
 */
export function* statementPage(context: ReportContext): Steps<SheetPage> {
  const { monthEnd, since } = context.reading;
  const { year, period } = monthEnd;
  const title = `Budget statement ${formatFinancialYear(year)}, ${periodWords(period)}`;
  const look = statementLook(context);
  const shown = look.isInThousands ? 'Shown in £000. ' : '';
  const signs = `${shown}A positive variance is adverse. Income is negative, so that spending and income add up to net.`;
  const notices = noticesOf(context);
  let room = 0;
  const { blocks, charts, together } = yield* stack(
    [
      () => tilesPart(context),
      (top) => departmentsPart(context, { title: 'Net budget by department' }, top),
      ...(notices.length === 0 ? [] : [() => textPart(notices)]),
      (top) => {
        room = top;
        return chartsRoom(context);
      },
      (top) => departmentsPart(context, { title: 'Spending', kind: 'Spend' }, top),
      (top) => departmentsPart(context, { title: 'Income', kind: 'Income' }, top),
      ...(since === null ? [] : [(top: number) => movementPart(context, since, top)]),
      (top) => savingsPart(context, top),
      () => honestyPart(context),
      (top) => chartsPart(context, room, top),
    ],
    tilesTop,
  );
  return reportPage(
    context,
    {
      key: 'monitoring:statement',
      name: 'Budget statement',
      columnWidths: statementWidths(look.width),
      blocks: [{ top: 0, left: 0, rows: headRows(context, title, signs) }, ...blocks],
      charts,
    },
    together,
  );
}
