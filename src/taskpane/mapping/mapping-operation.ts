import { fail, succeed, type Result } from '../../finance/result';
import {
  isEmptyPlan,
  planChoice,
  planMapping,
  planUndoOf,
  type EditPlan,
  type RowCell,
  type TableCandidate,
  type TrackerFailure,
  type WorkbookContents,
} from '../../workbook';
import { sayReceipt } from '../change/edits/say-receipt';
import { problemSentence } from '../change/problem-sentence';
import type { Done, Operation, Proposal, ShownChange, Undone } from '../change/operation';
import { count } from '../format/figures';
import type { MappingDraft } from './mapping-draft';
import type { MappingPort } from './mapping-port';

/** Remembers what a range is and what its headings mean. */
export const mapRange = (port: MappingPort, { choices, answers, beside }: MappingDraft): Operation =>
  mappingOperation(port, {
    heading: 'Map headings',
    title:
      `${choices.sheet}, ${choices.range} is read as ${choices.kind}` +
      (beside.length === 0
        ? ''
        : `, together with ${beside.map(({ sheet, range }) => `${sheet}, ${range}`).join('; ')}`),
    plan: (contents) => {
      const plan = planMapping({ ...choices, source: { ...choices.source, contents } }, answers, beside);
      return plan.ok ? plan : refused(plan.error.map(problemSentence).join(' '));
    },
  });

const placeOf = ({ sheet, tableName, address }: TableCandidate): string => `${sheet}, ${tableName ?? address}`;

/**
 * Remembers which of several tables is the one, or that several are savings tables read together; at once where only
 * lines are added for it.
 */
export function chooseTables(port: MappingPort, chosen: readonly TableCandidate[]): Operation {
  const wanted = chosen[0]?.wanted ?? '';
  const places = chosen.map(placeOf).join('; ');
  const isOne = chosen.length === 1;
  return {
    ...mappingOperation(port, {
      heading: isOne ? `Choose the ${wanted} table` : `Choose the ${wanted} tables`,
      title: isOne ? `${places} is read as ${wanted}` : `${places} are read together as ${wanted}`,
      plan: (contents) => {
        const plan = planChoice(contents, chosen);
        return plan === null ? refused(`A ${wanted} table cannot be chosen from here.`) : succeed(plan);
      },
    }),
    atOnce: true,
  };
}

const refused = (message: string): { readonly ok: false; readonly error: TrackerFailure } =>
  fail({ kind: 'no tracker', message, cells: [], candidates: [] });

interface Remembering {
  readonly heading: string;
  /** What is remembered, for a reader. */
  readonly title: string;
  readonly plan: (contents: WorkbookContents) => Result<EditPlan, TrackerFailure>;
}

/** Answers are written without a tracker having been read: there may be none before they are. */
function mappingOperation(port: MappingPort, { heading, title, plan }: Remembering): Operation {
  return {
    heading,
    propose: async () => {
      const contents = await port.mappingContents();
      if (!contents.ok) return contents;
      const planned = plan(contents.value);
      return planned.ok ? succeed(proposalOf(port, title, planned.value)) : planned;
    },
  };
}

function proposalOf(port: MappingPort, title: string, plan: EditPlan): Proposal {
  const { tablesCreated, problems, obstacle } = plan;
  return {
    lead: 'This is remembered in the table Mapping, which you can read and correct.',
    groups: [{ key: title, title, ref: null, fate: null, changes: changesOf(plan), why: [] }],
    besides: tablesCreated.map(({ table }) => `A table ${table}, on a sheet of its own at the end of the workbook.`),
    losses: [],
    problems,
    obstacle,
    isEmpty: isEmptyPlan(plan),
    press: 'Remember this',
    apply: async (by) => {
      const receipt = await port.applyEdits(plan, by);
      if (!receipt.ok) return receipt;
      const { run } = receipt.value;
      const undo = run === null ? null : (who: string) => undoMapping(port, run, who);
      return succeed<Done>({ ...sayReceipt(receipt.value), undo });
    },
  };
}

/** What would be said of each heading; of the table as a whole, the title of the group says it. */
function changesOf({ rowsAdded, rowsRemoved, edits }: EditPlan): ShownChange[] {
  const of = (cells: readonly RowCell[], column: string): string => {
    const content = cells.find((cell) => cell.column === column)?.content ?? '';
    return typeof content === 'object' ? content.formula : String(content);
  };
  const stated = rowsAdded
    .map(({ cells }) => ({ column: of(cells, 'Column'), from: null, to: of(cells, 'Means') }))
    .filter(({ column }) => column !== '');
  const corrected = edits.map(({ ref, from, to }) => ({
    column: ref.split(' · ').at(-1) ?? ref,
    from: String(from),
    to: String(to),
  }));
  if (rowsRemoved.length === 0) return [...stated, ...corrected];
  return [...stated, ...corrected, { column: 'Earlier answers', from: count(rowsRemoved.length, 'row'), to: null }];
}

async function undoMapping(port: MappingPort, run: number, by: string): Promise<Result<Undone, TrackerFailure>> {
  const contents = await port.mappingContents(['ChangeLog']);
  if (!contents.ok) return contents;
  const plan = planUndoOf(contents.value, run);
  if (plan.obstacle !== null) return fail(plan.obstacle);
  const receipt = await port.applyEdits(plan, by);
  if (!receipt.ok) return receipt;
  return succeed({
    heading: `Run ${run} undone`,
    lead: 'The Mapping table says what it said before. The log keeps the run and says that it was undone.',
    problems: plan.problems,
  });
}
