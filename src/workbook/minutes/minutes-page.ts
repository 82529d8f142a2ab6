import { formatDate } from '../../finance/calendar-date';
import { cell, type PageBlock, type PageCell } from '../pages/page-cell';
import { pageBreaks, type RowSpan } from '../pages/pagination';
import { type SheetPage, usualPrint } from '../pages/sheet-page';
import type { PageStyle } from '../pages/styles';
import { type MinutedDecision, type Minutes, unreadTitle } from './minutes';

const columnWidths = [10, 30, 16, 46, 44, 34];

type Rows = readonly (readonly PageCell[])[];

const changesOf = ({ changes, standing }: MinutedDecision): string =>
  [
    ...changes.map(({ what, before, after }) => `${what}: ${before} → ${after}`),
    ...(standing === null ? [] : [standing]),
  ].join('\n');

const wordsOf = ({ says, reason, by }: MinutedDecision): string =>
  [says, ...(reason === null ? [] : [`Reason: ${reason}`]), ...(by === null ? [] : [`By: ${by}`])].join('\n');

/** Cells to the right end of the page, so that its bands and lines end together. */
const across = (cells: readonly PageCell[], style: PageStyle): PageCell[] => [
  ...cells,
  ...columnWidths.slice(cells.length).map(() => cell(null, style)),
];

const headings = (...names: readonly string[]): PageCell[] =>
  across(
    names.map((name, index) => cell(name, index === 0 ? 'heading' : 'indentedHeading')),
    'heading',
  );

const part = (title: string, rows: Rows, none: string): Rows => [
  [],
  across([cell(title, 'section')], 'section'),
  ...(rows.length > 1 ? rows.map((row) => across(row, 'paragraph')) : [[cell(none, 'subtitle')]]),
];

/** The rows of a part's title, of its headings and of the first entry, which a printed page does not part. */
const headOfAPart = 3;
const headsOf = (rows: Rows): RowSpan[] =>
  rows.flatMap((row, index) => (row.length === 0 ? [{ top: index + 1, rows: headOfAPart }] : []));

const decisionRows = ({ decisions }: Minutes): Rows => [
  headings('Ref', 'Saving', 'Decision', 'What was decided', 'Before and after', 'What it means'),
  ...decisions.map((one) => [
    cell(one.ref, 'label'),
    cell(one.title, 'paragraph'),
    cell(one.decision, 'paragraph'),
    cell(wordsOf(one), 'paragraph'),
    cell(changesOf(one), 'paragraph'),
    cell(one.effects.join('\n'), 'paragraph'),
  ]),
];

const questionRows = ({ questions }: Minutes): Rows => [
  headings('Ref', 'Saving', '', 'Question'),
  ...questions.map(({ ref, title, question }) => [
    cell(ref, 'label'),
    cell(title, 'paragraph'),
    cell(null, 'paragraph'),
    cell(question, 'paragraph'),
  ]),
];

const actionRows = ({ actions }: Minutes): Rows => [
  headings('Ref', 'Who', 'By when', 'What'),
  ...actions.map(({ ref, what, owner, due }) => [
    cell(ref, 'label'),
    cell(owner, 'paragraph'),
    cell(due, 'date'),
    cell(what, 'paragraph'),
  ]),
];

function headRows({ title, organisation, meeting, date, present, together, assumptions }: Minutes): Rows {
  const when = [organisation, meeting, date === null ? null : formatDate(date)].filter((one) => one !== null);
  return [
    [cell(title, 'title')],
    [cell(when.join(' · '), 'subtitle')],
    ...(present.length === 0 ? [] : [[cell(`Present: ${present.join(', ')}`, 'subtitle')]]),
    ...[...together, ...assumptions].map((sentence) => [cell(sentence, 'subtitle')]),
  ];
}

/** What is left out of the minutes; nothing is said where nothing is. */
const unreadPart = ({ unread }: Minutes): Rows =>
  unread.length === 0
    ? []
    : [
        [],
        across([cell(unreadTitle, 'section')], 'section'),
        ...unread.map((sentence) => [cell(sentence, 'subtitle')]),
      ];

/** The minutes of a meeting as a sheet of the add-in's, drawn by `drawPages`. Drawn again, they replace those of before. */
export function minutesPage(minutes: Minutes): SheetPage {
  const block: PageBlock = {
    top: 0,
    left: 0,
    rows: [
      ...headRows(minutes),
      ...part('Decisions', decisionRows(minutes), 'No decision was taken.'),
      ...part('Open questions', questionRows(minutes), 'No question was left open.'),
      ...part('Actions', actionRows(minutes), 'Nothing is left to be done.'),
      ...unreadPart(minutes),
    ],
  };
  const page: SheetPage = {
    key: 'minutes',
    name: 'Star chamber minutes',
    owner: 'add-in',
    tabColour: 'pack',
    unit: minutes.unit,
    columnWidths,
    blocks: [block],
    tables: [],
    charts: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { ...usualPrint, footer: minutes.organisation ?? '' },
    isProtected: false,
  };
  return { ...page, print: { ...page.print, pageBreaks: pageBreaks(page, headsOf(block.rows)) } };
}
