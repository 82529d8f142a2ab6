import { formatFinancialYear } from '../../finance/financial-year';
import { formatMoney, type MoneyUnit } from '../../finance/money';
import { refKey } from '../../finance/reference';
import { agenda, type AgendaItem } from '../../finance/review/agenda';
import type { RecordedDecision } from '../decisions/recorded-decision';
import { cell, type PageCell } from '../pages/page-cell';
import type { SheetPage } from '../pages/sheet-page';
import { mapInSteps, type Steps } from '../steps';
import type { AssessedSaving } from '../tracker';
import { listed } from './lines-review';
import type { PackContext } from './pack-context';
import { figureOf } from './figure';
import { headingRow } from './heading-row';
import { moneyWidth, type PagePart, sectionRow, stack, textPart } from '../pages/page-parts';
import { headRows, reportPage } from '../pages/report-page';

/** So that a usual screen shows all of them beside the pane. */
const widthsIn = (unit: MoneyUnit): readonly number[] => [7, 21, 9, moneyWidth(unit), 17.5, 15, 40, 14.5];
const columns = 8;
/** The row of the first part. */
const headHeight = 4;
const headingsOfAgenda = ['Ref', 'Title', 'RAG', 'Target', 'Owner', 'Why listed', 'Questions', 'Notes'];
const headingsOfOpen = ['Ref', 'Title', 'Status', 'Amount', 'Decision', 'Date and meeting', 'Reason', 'By'];

function agendaRow(
  { line: saving, reasons }: AgendaItem<AssessedSaving>,
  { questions, year }: PackContext,
): PageCell[] {
  return [
    cell(saving.line.ref, 'label'),
    cell(saving.line.title, 'paragraph'),
    cell(saving.assessment.status, 'status'),
    cell(figureOf(saving.line, { kind: 'target', year }, year), 'money'),
    cell(saving.line.owner, 'paragraph'),
    cell(reasons.join(', '), 'paragraph'),
    cell(listed((questions.get(saving) ?? []).map(({ text }) => text)), 'paragraph'),
    cell(null, 'paragraph'),
  ];
}

/** The lines to talk about, with room to write on paper: decisions themselves are recorded elsewhere. */
function* agendaPart(context: PackContext): Steps<PagePart> {
  const { since } = context.facts;
  const { items } = agenda(context.tracker.savings, {
    changes: since?.changes ?? [],
    directions: since?.directions ?? [],
  });
  const title = sectionRow('Lines to decide on', columns);
  if (items.length === 0) return textPart([title, [cell('No line gives reason to be talked about.', 'subtitle')]]);
  yield;
  const rows = yield* mapInSteps(items, (item) => agendaRow(item, context));
  return textPart([title, headingRow(headingsOfAgenda, rows[0] ?? []), ...rows]);
}

/** Such as `Re-profile from 2015/16 to 2016/17`. */
function decisionWords({ decision, fromYear, toYear }: RecordedDecision): string {
  const from = fromYear === null ? '' : ` from ${formatFinancialYear(fromYear)}`;
  return `${decision}${from}${toYear === null ? '' : ` to ${formatFinancialYear(toYear)}`}`;
}

/** Why it was decided, and why it cannot be applied as things stand. */
function reasonWords({ reason }: RecordedDecision, refusal: string | null): string | null {
  const said = [reason, refusal === null ? null : `Cannot be applied. ${refusal}`].filter((text) => text !== null);
  return said.length === 0 ? null : said.join('\n');
}

/** The rows of the Decisions table that have not been applied to their lines. */
function openPart({ tracker, facts }: PackContext): PagePart {
  const title = sectionRow('Decisions recorded and not applied yet', columns);
  const unread = facts.unread
    .flatMap(({ problems }) => problems)
    .map((problem) => [cell(`Cannot be read: ${problem.cell} holds ${problem.found}.`, 'subtitle')]);
  const open = facts.decisions.filter(({ isApplied, decision }) => !isApplied && decision !== 'Override');
  if (open.length === 0) {
    return textPart([
      title,
      [
        cell(
          facts.decisions.length === 0
            ? 'No decision has been recorded. Record them in the pane during the meeting, or in the Decisions table.'
            : 'All decisions of the Decisions table have been applied.',
          'subtitle',
        ),
      ],
      ...unread,
    ]);
  }
  const refused = new Map(facts.refused.map(({ decision, message }) => [decision.key, message]));
  const titles = new Map(tracker.savings.map(({ line }) => [refKey(line.ref), line.title]));
  const rows = open.map((row) => [
    cell(row.ref, 'label'),
    cell(titles.get(refKey(row.ref)) ?? 'No line has this reference', 'paragraph'),
    cell(row.status, 'status'),
    cell(row.amount, 'money'),
    cell(decisionWords(row), 'paragraph'),
    row.meeting === null ? cell(row.date, 'date') : cell(row.meeting, 'paragraph'),
    cell(reasonWords(row, refused.get(row.key) ?? null), 'paragraph'),
    cell(row.by, 'paragraph'),
  ]);
  return textPart([title, headingRow(headingsOfOpen, rows[0] ?? []), ...rows, ...unread]);
}

/** The sheet of what the meeting has to decide: what is left from before, then the agenda, whose headings every page repeats. In steps. */
export function* decisionsPage(context: PackContext): Steps<SheetPage> {
  const open = openPart(context);
  const agendaTop = headHeight + open.height + 1;
  yield;
  const lines = yield* agendaPart(context);
  const { blocks, together } = yield* stack([() => open, () => lines], headHeight);
  const { totals, settings } = context.tracker;
  const about = `${formatMoney(totals.atRisk, settings.unit)} at risk. Record decisions in the pane or in the Decisions table; notes here are for the paper.`;
  return reportPage(
    context,
    {
      key: 'pack:decisions',
      name: 'Star chamber – decisions',
      columnWidths: widthsIn(settings.unit),
      blocks: [{ top: 0, left: 0, rows: headRows(context, 'Decisions to take', about) }, ...blocks],
      frozenRows: 2,
      print: { firstTitleRow: agendaTop, titleRows: 2 },
    },
    together,
  );
}
