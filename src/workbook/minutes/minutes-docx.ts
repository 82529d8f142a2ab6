import type * as Docx from 'docx';
import { formatDate } from '../../finance/calendar-date';
import { type MinutedDecision, type Minutes, unreadTitle } from './minutes';
import { boldRun, type WordCell, wordTable } from './word-table';

type Library = typeof Docx;
type Block = Docx.Paragraph | Docx.Table;

const font = 'Arial';

const decisionCells = (one: MinutedDecision): WordCell[] => [
  [one.ref],
  [one.title ?? '–', ...(one.department === null ? [] : [one.department])],
  [one.says, ...(one.reason === null ? [] : [`Reason: ${one.reason}`]), ...(one.by === null ? [] : [`By: ${one.by}`])],
  [
    ...one.changes.map(({ what, before, after }) => `${what}: ${before} → ${after}`),
    ...one.effects,
    ...(one.standing === null ? [] : [one.standing]),
  ],
];

/** The parts of the minutes: a heading and a table each, or a sentence where there is nothing. */
function partsOf(docx: Library, minutes: Minutes): Block[] {
  const { HeadingLevel, Paragraph } = docx;
  const part = (title: string, none: string, table: () => Docx.Table, count: number): Block[] => [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1, keepNext: true }),
    count === 0 ? new Paragraph({ text: none }) : table(),
  ];
  const { decisions, questions, actions, unread } = minutes;
  return [
    ...part(
      'Decisions',
      'No decision was taken.',
      () =>
        wordTable(
          docx,
          [
            { heading: 'Ref', width: 9, isBold: true },
            { heading: 'Saving', width: 25 },
            { heading: 'What was decided', width: 33 },
            { heading: 'Before, after and effect', width: 33 },
          ],
          decisions.map(decisionCells),
        ),
      decisions.length,
    ),
    ...part(
      'Open questions',
      'No question was left open.',
      () =>
        wordTable(
          docx,
          [
            { heading: 'Ref', width: 9, isBold: true },
            { heading: 'Saving', width: 31 },
            { heading: 'Question', width: 60 },
          ],
          questions.map(({ ref, title, question }) => [[ref], [title ?? '–'], [question]]),
        ),
      questions.length,
    ),
    ...part(
      'Actions',
      'Nothing is left to be done.',
      () =>
        wordTable(
          docx,
          [
            { heading: 'Ref', width: 9, isBold: true },
            { heading: 'What', width: 46 },
            { heading: 'Who', width: 25 },
            { heading: 'By when', width: 20 },
          ],
          actions.map(({ ref, what, owner, due }) => [
            [ref],
            [what],
            [owner ?? '–'],
            [due === null ? '–' : formatDate(due)],
          ]),
        ),
      actions.length,
    ),
    ...(unread.length === 0
      ? []
      : [
          new Paragraph({ text: unreadTitle, heading: HeadingLevel.HEADING_1, keepNext: true }),
          ...unread.map((text) => new Paragraph({ text })),
        ]),
  ];
}

function headOf(docx: Library, minutes: Minutes): Block[] {
  const { HeadingLevel, Paragraph, TextRun } = docx;
  const { title, organisation, meeting, date, present, together, assumptions } = minutes;
  const facts: readonly (readonly [string, string | null])[] = [
    ['Organisation', organisation],
    ['Meeting', meeting],
    ['Date', date === null ? null : formatDate(date)],
    ['Present', present.length === 0 ? null : present.join(', ')],
  ];
  return [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...facts.flatMap(([name, text]) =>
      text === null ? [] : [new Paragraph({ children: [boldRun(docx, `${name}: `), new TextRun(text)] })],
    ),
    ...[...together, ...assumptions].map((sentence) => new Paragraph({ text: sentence })),
  ];
}

/** Where the minutes are signed; the lines are drawn by tabs with leaders. */
function signature(docx: Library): Block[] {
  const { Paragraph, TextRun, Tab, LeaderType, TabStopType } = docx;
  const tabStops = [{ type: TabStopType.RIGHT, position: 9000, leader: LeaderType.UNDERSCORE }];
  return ['Agreed as a true record by', 'Date'].map(
    (text) =>
      new Paragraph({
        tabStops,
        spacing: { before: 480 },
        keepNext: true,
        children: [new TextRun({ children: [`${text} `, new Tab()] })],
      }),
  );
}

function footer(docx: Library, { meeting, organisation }: Minutes): Docx.Footer {
  const { AlignmentType, Footer, PageNumber, Paragraph, TextRun } = docx;
  const name = [organisation, meeting].filter((one) => one !== null).join(' · ');
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ size: 18, children: [`${name} · Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

const heading = (size: number, before: number) => ({
  run: { font, size, bold: true, color: '1F3864' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
});

/**
 * The minutes as a Word file (.docx): headings and tables that screen readers find their way by, page numbers, and a line
 * to sign. The library that writes it is loaded when it is first needed.
 */
export async function minutesDocx(minutes: Minutes): Promise<Uint8Array> {
  const docx = await import(/* webpackChunkName: "docx" */ 'docx');
  const file = new docx.Document({
    title: `${minutes.title}: ${minutes.meeting}`,
    subject: minutes.title,
    creator: minutes.organisation ?? 'MTFS Savings Tracker',
    styles: {
      default: {
        document: { run: { font, size: 22, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 80 } } },
        title: heading(36, 0),
        heading1: heading(28, 320),
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(docx, minutes) },
        children: [...headOf(docx, minutes), ...partsOf(docx, minutes), ...signature(docx)],
      },
    ],
  });
  return docx.Packer.pack(file, 'uint8array');
}
