import type { RollUp } from '../../../finance/rollup/roll-up';
import type { PageChart } from '../../pages/page-chart';
import type { PackContext } from '../pack-context';
import { type PagePart } from '../../pages/page-parts';
import { chartColumns, chartRows, summaryColumns } from './grid';
import { groupTable } from './group-table';

type Unplaced = Omit<PageChart, 'place'>;

/** With more columns than these two charts have no room beside each other. */
const mostBeside = 8;
/** The first column is wider than the others: so both halves are as wide. */
const half = 5;

/** Charts beside each other, or where they show much or columns are wide below each other, from a row on. */
function placed(charts: readonly Unplaced[], top: number, columns: number): PageChart[] {
  const [first, second] = charts;
  const areBeside =
    second !== undefined && columns === summaryColumns && charts.every(({ source }) => source.rows - 1 <= mostBeside);
  if (first === undefined || !areBeside) {
    return charts.map((chart, index) => ({
      ...chart,
      place: { top: top + index * (chartRows + 1), left: 0, rows: chartRows, columns },
    }));
  }
  return [
    { ...first, place: { top, left: 0, rows: chartRows, columns: half } },
    { ...second, place: { top, left: half, rows: chartRows, columns: columns - half } },
  ];
}

/** The lines by department and by project, and below the tables a chart of each. */
export function groupsPart(
  context: PackContext,
  rolled: { readonly departments: RollUp; readonly projects: RollUp },
  top: number,
): PagePart {
  const departments = groupTable(context, rolled.departments, { attribute: 'department', word: 'department' }, top);
  const below = top + departments.rows.length + 1;
  const projects = groupTable(context, rolled.projects, { attribute: 'project', word: 'project' }, below);
  const rows = [...departments.rows, [], ...projects.rows];
  const charts = placed(
    [departments.chart, projects.chart].filter((chart) => chart !== null),
    top + rows.length + 1,
    chartColumns(context.tracker.settings.unit),
  );
  const bottom = Math.max(rows.length, ...charts.map(({ place }) => place.top + place.rows - top));
  return { rows, charts, height: bottom };
}
