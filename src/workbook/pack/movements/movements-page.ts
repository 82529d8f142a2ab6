import type { SheetPage } from '../../pages/sheet-page';
import type { Steps } from '../../steps';
import type { PackContext } from '../pack-context';
import { stack } from '../../pages/page-parts';
import { headRows, reportPage } from '../../pages/report-page';
import { changeParts } from './changes-part';
import { claimsPart } from './claims-part';
import { movementWidths } from './columns';
import { directionPart } from './direction-part';
import { overridesPart } from './overrides-part';

/** The row of the first part. */
const headHeight = 4;

/** The sheet that says what moved since the last snapshot, and where a status is not the computed one. In steps. */
export function* movementsPage(context: PackContext): Steps<SheetPage> {
  const { blocks, together } = yield* stack(
    [() => directionPart(context), ...changeParts(context), () => claimsPart(context), () => overridesPart(context)],
    headHeight,
  );
  const { since } = context.facts;
  const compared = since === null ? 'No snapshot yet' : `Since “${since.since.snapshot}”`;
  return reportPage(
    context,
    {
      key: 'pack:movements',
      name: 'Star chamber – movements',
      columnWidths: movementWidths,
      blocks: [{ top: 0, left: 0, rows: headRows(context, 'What moved', compared) }, ...blocks],
      frozenRows: 2,
    },
    together,
  );
}
