import { compareFinancialYears } from '../../finance/financial-year';
import type { PageValue } from '../pages/page-cell';
import type { PageTable } from '../pages/page-table';
import type { Steps } from '../steps';
import { type Figure, figureHeading, figureOf } from './figure';
import type { PackContext } from './pack-context';

const asMadeTable = 'StarChamberAsMade';
const columns = { figure: 'Figure', sum: 'As made' } as const;

/** Above the traces of binary arithmetic, below every sum that a line may have in any unit. */
const tolerance = '0.00001';

const sentence = 'The savings table has changed since these sheets were made: prepare the star chamber again.';

/** The figures whose totals follow the savings table after the pack is made. */
function liveFigures({ year, years, ranges }: PackContext): Figure[] {
  const written = years.flatMap((one): Figure[] => [
    { kind: 'target', year: one },
    ...(compareFinancialYears(one, year) === 0 ? [{ kind: 'delivered', year } as const] : []),
    { kind: 'forecast', year: one },
  ]);
  return written.filter((figure) => ranges.ofFigure(figure) !== null);
}

/** A table of what the totals that follow the savings table were when the pack was made; none where none follows it. In steps. */
export function* asMadeTables(context: PackContext, top: number, left: number): Steps<PageTable[]> {
  const { tracker, year } = context;
  const rows: PageValue[][] = [];
  for (const figure of liveFigures(context)) {
    yield;
    const sum = tracker.savings.reduce((so, { line }) => so + (figureOf(line, figure, year) ?? 0), 0);
    rows.push([figureHeading(figure), sum]);
  }
  if (rows.length === 0) return [];
  return [
    {
      name: asMadeTable,
      top,
      left,
      columns: [
        { heading: columns.figure, style: 'label' },
        { heading: columns.sum, style: 'money' },
      ],
      rows,
    },
  ];
}

/**
 * A native formula that gives a warning once the totals of the savings table are not those of the making any more, and
 * until then an empty text; null where no total follows the savings table.
 */
export function changedSince(context: PackContext): string | null {
  const same = liveFigures(context).map((figure) => {
    const asMade = `SUMIFS(${asMadeTable}[${columns.sum}],${asMadeTable}[${columns.figure}],"${figureHeading(figure)}")`;
    return `ABS(${context.sums.sum(figure).slice(1)}-${asMade})<${tolerance}`;
  });
  return same.length === 0 ? null : `=IF(AND(${same.join(',')}),"","${sentence}")`;
}
