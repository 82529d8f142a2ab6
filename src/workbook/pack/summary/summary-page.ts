import { formulaCell, type PageCell } from '../../pages/page-cell';
import type { SheetPage } from '../../pages/sheet-page';
import type { RollUp } from '../../../finance/rollup/roll-up';
import { rollUpsInSteps } from '../../rollups/roll-ups';
import type { Steps } from '../../steps';
import { changedSince } from '../as-made';
import type { PackContext } from '../pack-context';
import { stack } from '../../pages/page-parts';
import { headRows, reportPage } from '../../pages/report-page';
import { controlsPart } from './controls-part';
import { summaryWidths } from './grid';
import { groupsPart } from './groups-part';
import { kindsPart } from './kinds-part';
import { mixPart } from './mix-part';
import { tilesPart } from './tiles';
import { waterfallPart } from './waterfall-part';
import { yearsPart } from './years-part';

const firstPart = 3;

/** What the page is and, once the savings table has changed, that half of it has not followed. */
function topRows(context: PackContext): PageCell[][] {
  const changed = changedSince(context);
  return [
    ...headRows(context, 'Star chamber: savings'),
    ...(changed === null ? [] : [[formulaCell(changed, 'notice')]]),
  ];
}

/** The lines rolled up over all years of the pack. */
const rolledUp = ({ tracker, years }: PackContext, by: 'department' | 'project'): Steps<RollUp> =>
  rollUpsInSteps(tracker, by, years);

/** The first sheet of the pack, in steps: what a panel wants to see before it goes into the lines. */
export function* summaryPage(context: PackContext): Steps<SheetPage> {
  const departments = yield* rolledUp(context, 'department');
  const projects = yield* rolledUp(context, 'project');
  const { blocks, charts, together } = yield* stack(
    [
      () => tilesPart(context),
      (top) => mixPart(context, top),
      (top) => yearsPart(context, top),
      (top) => waterfallPart(context, top),
      () => kindsPart(context, departments.total.whole),
      () => controlsPart(context),
      (top) => groupsPart(context, { departments, projects }, top),
    ],
    firstPart,
  );
  return reportPage(
    context,
    {
      key: 'pack:summary',
      name: 'Star chamber – summary',
      columnWidths: summaryWidths(context.tracker.settings.unit),
      blocks: [{ top: 0, left: 0, rows: topRows(context) }, ...blocks],
      charts,
    },
    together,
  );
}
