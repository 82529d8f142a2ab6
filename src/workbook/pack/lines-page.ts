import { formatFinancialYear } from '../../finance/financial-year';
import { directionArrows, type LineDirection } from '../../finance/review/direction';
import { refKey } from '../../finance/reference';
import { starChamberOrder } from '../../finance/review/star-chamber-order';
import type { PageValue } from '../pages/page-cell';
import type { BodyStyle } from '../pages/page-table';
import type { SheetPage } from '../pages/sheet-page';
import type { AssessedSaving } from '../tracker';
import { figureOf } from './figure';
import { listed } from './lines-review';
import type { PackContext } from './pack-context';
import { packPage, repeatedHeadRows } from './page-parts';

interface LineColumn {
  readonly heading: string;
  readonly width: number;
  readonly style: BodyStyle;
  readonly value: (saving: AssessedSaving) => PageValue;
}

/** Such as `▼ Worsened`, by the reference of the line now. */
function directionWords(all: readonly LineDirection[]): ReadonlyMap<string, string> {
  return new Map(
    all.flatMap(({ after, direction }) =>
      after === null ? [] : [[refKey(after.ref), `${directionArrows[direction]} ${direction}`] as const],
    ),
  );
}

function columnsOf(context: PackContext): LineColumn[] {
  const { year, questions } = context;
  const name = formatFinancialYear(year);
  const { since } = context.facts;
  const words = since === null ? null : directionWords(since.directions);
  const figure = (kind: 'target' | 'delivered' | 'forecast' | 'atRisk', heading: string): LineColumn => ({
    heading,
    width: 11,
    style: 'money',
    value: ({ line }) => figureOf(line, { kind, year }, year),
  });
  return [
    { heading: 'Ref', width: 8, style: 'label', value: ({ line }) => line.ref },
    { heading: 'Title', width: 28, style: 'paragraph', value: ({ line }) => line.title },
    { heading: 'RAG', width: 9, style: 'status', value: ({ assessment }) => assessment.status },
    figure('target', `${name} Target`),
    figure('delivered', 'Delivered'),
    figure('forecast', `${name} Forecast`),
    figure('atRisk', 'At risk'),
    ...(words === null
      ? []
      : [
          {
            heading: 'Direction',
            width: 14,
            style: 'text' as const,
            value: ({ line }: AssessedSaving) => words.get(refKey(line.ref)) ?? null,
          },
        ]),
    { heading: 'Department', width: 20, style: 'paragraph', value: ({ line }) => line.department },
    { heading: 'Project', width: 11, style: 'paragraph', value: ({ line }) => line.project },
    { heading: 'Owner', width: 20, style: 'paragraph', value: ({ line }) => line.owner },
    { heading: 'Why it is so', width: 44, style: 'paragraph', value: ({ assessment }) => assessment.reason },
    { heading: 'Narrative', width: 32, style: 'paragraph', value: ({ line }) => line.narrative },
    { heading: 'Mitigation', width: 32, style: 'paragraph', value: ({ line }) => line.mitigation },
    {
      heading: 'Questions that the data raise',
      width: 56,
      style: 'paragraph',
      value: (saving) => listed((questions.get(saving) ?? []).map(({ text }) => text)),
    },
  ];
}

/** The sheet of the lines as a star chamber reads them: Red, Amber, Grey, Green, Blue, and within each the most money first. */
export function linesPage(context: PackContext): SheetPage {
  const columns = columnsOf(context);
  const top = 3;
  const order = 'Red, Amber, Grey, Green, Blue; within each the most money first';
  return packPage(context, {
    key: 'pack:lines',
    name: 'Star chamber – lines',
    columnWidths: columns.map(({ width }) => width),
    blocks: [{ top: 0, left: 0, rows: repeatedHeadRows(context, 'Lines for the star chamber', order, 2) }],
    tables: [
      {
        name: 'StarChamberLines',
        top,
        left: 0,
        columns: columns.map(({ heading, style }) => ({ heading, style })),
        rows: starChamberOrder(context.tracker.savings).map((saving) => columns.map(({ value }) => value(saving))),
      },
    ],
    frozenRows: top + 1,
    frozenColumns: 2,
    print: { orientation: 'landscape', pagesWide: 2, titleRows: top + 1, titleColumns: 2, footer: '' },
  });
}
