import type { RagStatus } from '../../finance/rag/status';

/** Which lines are shown. */
export type LinesShown = 'all' | 'needs narrative' | 'narrative missing' | 'unlike calculated' | RagStatus;

/** In which order lines, services and departments are listed. */
export type BudgetOrder = 'variance' | 'sheet';

/** What a person looks at on the Budget tab. */
export interface BudgetView {
  /** The keys of the department and, within it, the service that are open; none for the whole budget. */
  readonly path: readonly string[];
  /** The key of the line that is open; null where none is. */
  readonly line: string | null;
  /** The open line is being edited. */
  readonly isEditing: boolean;
  readonly search: string;
  readonly show: LinesShown;
  /** Whose codes are shown; null for everybody's. */
  readonly owner: string | null;
  readonly order: BudgetOrder;
  /** The row that was left last: it has the keyboard when its list comes back. */
  readonly left: string | null;
}

/** What a person does there. */
export type BudgetEvent =
  | { readonly kind: 'went'; readonly path: readonly string[] }
  | { readonly kind: 'line opened'; readonly line: string }
  | { readonly kind: 'went up' }
  | { readonly kind: 'edit asked' }
  | { readonly kind: 'edit closed' }
  | { readonly kind: 'searched'; readonly search: string }
  | { readonly kind: 'shown'; readonly show: LinesShown }
  | { readonly kind: 'owner chosen'; readonly owner: string | null }
  /** Nothing is looked for any more. */
  | { readonly kind: 'cleared' }
  | { readonly kind: 'ordered'; readonly order: BudgetOrder };

/** The Budget tab when it is opened first. */
export const openingBudget: BudgetView = {
  path: [],
  line: null,
  isEditing: false,
  search: '',
  show: 'all',
  owner: null,
  order: 'variance',
  left: null,
};

/** Whether lines are looked for, wherever they are in the budget. */
export const isFinding = ({ search, show, owner }: BudgetView): boolean =>
  search.trim() !== '' || show !== 'all' || owner !== null;

/** The view after an event. Going up leads from the line to its list, and from there towards the whole. */
export function reduceBudget(view: BudgetView, event: BudgetEvent): BudgetView {
  switch (event.kind) {
    case 'went': {
      const isUp = event.path.length < view.path.length || view.line !== null;
      const left = view.path[event.path.length] ?? null;
      return { ...view, path: event.path, line: null, isEditing: false, left: isUp ? left : null };
    }
    case 'line opened':
      return { ...view, line: event.line, isEditing: false, left: null };
    case 'went up':
      if (view.isEditing) return { ...view, isEditing: false };
      if (view.line !== null) return { ...view, line: null, left: view.line };
      return { ...view, path: view.path.slice(0, -1), left: view.path.at(-1) ?? null };
    case 'edit asked':
      return view.line === null ? view : { ...view, isEditing: true };
    case 'edit closed':
      return { ...view, isEditing: false };
    case 'searched':
      return { ...view, search: event.search, left: null };
    case 'shown':
      return { ...view, show: event.show, path: [], line: null, isEditing: false, left: null };
    case 'owner chosen':
      return { ...view, owner: event.owner, left: null };
    case 'cleared':
      return { ...view, search: '', show: 'all', owner: null, left: null };
    case 'ordered':
      return { ...view, order: event.order, left: null };
  }
}
