import { formatFinancialYear } from '../../finance/financial-year';
import { directionArrows, type LineDirection } from '../../finance/review/direction';
import { refKey } from '../../finance/reference';
import type { SavingsLine } from '../../finance/savings-line';
import { isStopped } from '../../finance/rollup/count-lines';
import { starChamberOrder } from '../../finance/review/star-chamber-order';
import type { PageValue } from '../pages/page-cell';
import { type BodyStyle, type PageTable, tableHeight } from '../pages/page-table';
import type { SheetPage } from '../pages/sheet-page';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { figureOf } from './figure';
import { listed } from './lines-review';
import type { PackContext } from './pack-context';
import { moneyWidth, sectionRow } from '../pages/page-parts';
import { reportPage, headRows } from '../pages/report-page';

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

const linesOf = (texts: readonly (string | null)[]): string | null => {
  const said = texts.filter((text) => text !== null && text.trim() !== '');
  return said.length === 0 ? null : said.join('\n');
};

/** Who answers for a line, each on a line of its own. */
const whoseWords = ({ owner, department, project }: SavingsLine): string | null =>
  linesOf([owner, department, project === null ? null : `Project ${project}`]);

const named = (name: string, text: string | null): string | null =>
  text === null || text.trim() === '' ? null : `${name}: ${text}`;

/** Why a line has its status, and below it what its department says of it. */
const reasonWords = ({ line, assessment }: AssessedSaving): string | null =>
  linesOf([assessment.reason, named('Mitigation', line.mitigation), named('Narrative', line.narrative)]);

function columnsOf(context: PackContext): LineColumn[] {
  const { year, questions } = context;
  const name = formatFinancialYear(year);
  const { since } = context.facts;
  const words = since === null ? null : directionWords(since.directions);
  const figure = (kind: 'target' | 'delivered' | 'forecast' | 'atRisk', heading: string): LineColumn => ({
    heading,
    width: moneyWidth(context.tracker.settings.unit),
    style: 'money',
    value: ({ line }) => figureOf(line, { kind, year }, year),
  });
  return [
    { heading: 'Ref', width: 7, style: 'label', value: ({ line }) => line.ref },
    { heading: 'Title', width: 23, style: 'paragraph', value: ({ line }) => line.title },
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
    { heading: 'Whose', width: 20, style: 'paragraph', value: ({ line }) => whoseWords(line) },
    { heading: 'Why, and what is done about it', width: 48, style: 'paragraph', value: reasonWords },
    {
      heading: 'Questions that the data raise',
      width: 54,
      style: 'paragraph',
      value: (saving) => listed((questions.get(saving) ?? []).map(({ text }) => text)),
    },
  ];
}

function* tableOf(
  name: string,
  top: number,
  columns: readonly LineColumn[],
  lines: readonly AssessedSaving[],
): Steps<PageTable> {
  const rows = yield* mapInSteps(starChamberOrder(lines), (saving) => columns.map(({ value }) => value(saving)));
  return { name, top, left: 0, columns: columns.map(({ heading, style }) => ({ heading, style })), rows };
}

/**
 * The sheet of the lines as a star chamber reads them: Red, Amber, Grey, Green, Blue, and within each the most money
 * first; those that were stopped stand below, apart. In steps.
 */
export function* linesPage(context: PackContext): Steps<SheetPage> {
  const columns = columnsOf(context);
  const { savings } = context.tracker;
  const top = 3;
  const order = 'Red, Amber, Grey, Green, Blue; within each the most money first';
  const isApart = ({ line }: AssessedSaving): boolean => isStopped(line, context.year);
  const stopped = savings.filter(isApart);
  const others = savings.filter((saving) => !isApart(saving));
  const lines = yield* tableOf('StarChamberLines', top, columns, others);
  const below = top + tableHeight(lines) + 1;
  return reportPage(context, {
    key: 'pack:lines',
    name: 'Star chamber – lines',
    columnWidths: columns.map(({ width }) => width),
    blocks: [
      { top: 0, left: 0, rows: headRows(context, 'Lines for the star chamber', order) },
      ...(stopped.length === 0
        ? []
        : [
            {
              top: below,
              left: 0,
              rows: [sectionRow('Stopped: nothing is asked or expected of them', columns.length)],
            },
          ]),
    ],
    tables: [
      lines,
      ...(stopped.length === 0 ? [] : [yield* tableOf('StarChamberStopped', below + 1, columns, stopped)]),
    ],
    frozenRows: top + 1,
    frozenColumns: 2,
    print: { titleRows: top + 1 },
  });
}
