import { succeed } from '../../../finance/result';
import type { ReportName } from '../../../workbook';
import type { Operation } from '../../change/operation';
import { proposalOfPages } from '../../change/pages/page-operation';
import type { PagesPort } from '../../change/pages/pages-port';
import type { SheetPort } from '../../pane-workbook';
import type { ReportsPort } from './reports-port';

const heading = 'Make the reports';

/** Makes reports of the month-end, or makes them again, and touches no other sheet. */
export const makeReports = (
  port: ReportsPort & PagesPort & Pick<SheetPort, 'goTo'>,
  wanted: readonly ReportName[],
): Operation => ({
  heading,
  propose: async () => {
    const plan = await port.planReports(wanted);
    if (!plan.ok) return plan;
    const { pages } = plan.value;
    const drawing = {
      ...port,
      drawPages: (_: unknown, options: Parameters<PagesPort['drawPages']>[1]) => port.drawReports(plan.value, options),
    };
    return succeed(
      proposalOfPages(drawing, pages, {
        heading,
        press: pages.sheets.length === 1 ? 'Make the sheet' : 'Make the sheets',
        doneLead: 'They show the workbook as it is now: make them again once figures have changed.',
        show: port,
      }),
    );
  },
});
