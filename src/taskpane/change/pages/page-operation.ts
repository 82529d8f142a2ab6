import { type Result, succeed } from '../../../finance/result';
import type { CellPlace, PagesPlan, PlannedSheet, SheetPage, TrackerFailure } from '../../../workbook';
import { count } from '../../format/figures';
import type { Done, Operation, Proposal, ShownGroup, Undone } from '../operation';
import type { PagesPort } from './pages-port';

/** What makes an operation of sheets. */
export interface PageOperation {
  readonly heading: string;
  /** The sheets to be drawn, made of the workbook as it is now. */
  readonly pages: () => Promise<Result<readonly SheetPage[], TrackerFailure>>;
  /** What the button says, such as `Make the sheets`. */
  readonly press: string;
  /** What the receipt says below its heading. */
  readonly doneLead: string;
  /** Goes to a sheet once they are made: to the first, or to the one that is named. */
  readonly show?: { readonly goTo: (place: CellPlace) => Promise<unknown>; readonly sheet?: string };
}

/** An operation that draws sheets of its own and touches no other. New sheets of ours can be taken away again. */
export function pageOperation(port: PagesPort, { pages, ...words }: PageOperation): Operation {
  const { heading } = words;
  return {
    heading,
    propose: async () => {
      const made = await pages();
      if (!made.ok) return made;
      const plan = await port.planPages(made.value);
      return plan.ok ? succeed(proposalOfPages(port, plan.value, words)) : plan;
    },
  };
}

/** A plan of sheets as a proposal. */
export function proposalOfPages(
  port: PagesPort,
  plan: PagesPlan,
  { heading, press, doneLead, show }: Omit<PageOperation, 'pages'>,
): Proposal {
  return {
    lead: leadOfSheets(plan),
    groups: plan.sheets.map(groupOfSheet),
    besides: [],
    losses: plan.sheets.flatMap(lossesOf),
    problems: [],
    obstacle: null,
    isEmpty: plan.sheets.length === 0,
    isLogged: false,
    press,
    apply: async (_, onProgress) => {
      const receipt = await port.drawPages(plan, {
        onProgress: ({ done, of }) => {
          onProgress(of === 0 ? 1 : done / of);
        },
      });
      if (!receipt.ok) return receipt;
      const { added, replaced } = receipt.value;
      const first = plan.sheets.find(({ sheet }) => sheet === show?.sheet) ?? plan.sheets[0];
      if (first !== undefined) await show?.goTo({ sheet: first.sheet, address: 'A1' });
      return succeed<Done>({
        heading: `${heading}: done`,
        lead: doneLead,
        facts: [],
        where: [...added.map((sheet) => `${sheet}, added`), ...replaced.map((sheet) => `${sheet}, made again`)],
        undo: undoOf(port, plan),
      });
    },
  };
}

/** Only where every sheet is new and ours: what a replaced sheet showed before is gone, and a user's is the user's. */
function undoOf(port: PagesPort, { sheets }: PagesPlan): Done['undo'] {
  if (sheets.some(({ does, page }) => does === 'replace' || page.owner !== 'add-in')) return null;
  return async (): Promise<Result<Undone, TrackerFailure>> => {
    const removal = await port.planRemoval(sheets.flatMap(({ page }) => (page.owner === 'add-in' ? [page.key] : [])));
    if (!removal.ok) return removal;
    const removed = await port.removePages(removal.value);
    if (!removed.ok) return removed;
    return succeed({ heading: 'Sheets removed', lead: `${removed.value.join(', ')}.`, problems: [] });
  };
}

/** What a plan does in a sentence: `4 sheets will be added, 2 made again.` */
export function leadOfSheets({ sheets, blankSheet }: PagesPlan): string {
  const added = sheets.filter(({ does }) => does === 'add').length;
  const replaced = sheets.length - added;
  const parts = [
    ...(added === 0 ? [] : [`${count(added, 'sheet')} will be added`]),
    ...(replaced === 0 ? [] : [`${count(replaced, 'sheet')} of ours will be made again`]),
  ];
  if (parts.length === 0) return 'No sheet will be made.';
  const rest = blankSheet === null ? 'No other sheet is touched' : `The blank sheet ${blankSheet} goes`;
  return `${parts.join('; ')}. ${rest}.`;
}

function groupOfSheet({ sheet, does }: PlannedSheet): ShownGroup {
  return {
    key: sheet,
    title: sheet,
    ref: null,
    fate: does === 'add' ? 'Added' : 'Made again',
    changes: [],
    why: [],
  };
}

/** What would be lost on a sheet that is made again, a sentence each. */
export function lossesOf({ sheet, does, entries }: PlannedSheet): readonly string[] {
  if (does === 'add') return [];
  if (entries === null) return [`Whatever has been written on ${sheet} since it was made.`];
  return entries.map(({ cells, found }) => `${cells}: ${found}`);
}
