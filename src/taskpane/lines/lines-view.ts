import type { LineAttribute } from '../../finance/rollup/groups';
import type { LineFilter } from './line-filter';

/** The views of the page of lines: the lines, those that want updating, and their sums. */
export type LinesViewName = 'lines' | 'updates' | 'sums';

/** What a person has chosen on the page of lines; it stays while other pages are open. */
export interface LinesView {
  readonly view: LinesViewName;
  readonly search: string;
  readonly filter: LineFilter | null;
  /** What the sums are grouped by. */
  readonly sumsBy: LineAttribute | 'year';
}

/** What a person does on the page of lines. */
export type LinesViewEvent =
  /** Whose lines a person looks at stands as remembered; the rest begins afresh. */
  | { readonly kind: 'my lines asked'; readonly whose: LineFilter | null }
  | { readonly kind: 'view chosen'; readonly view: LinesViewName }
  | { readonly kind: 'search typed'; readonly search: string }
  | { readonly kind: 'filter chosen'; readonly filter: LineFilter | null }
  | { readonly kind: 'sums chosen'; readonly by: LinesView['sumsBy'] }
  | { readonly kind: 'group opened'; readonly filter: LineFilter };

/** The page of lines as it opens, for the lines of one person where that is remembered. */
export const openingView = (whose: LineFilter | null): LinesView => ({
  view: 'lines',
  search: '',
  filter: whose,
  sumsBy: 'project',
});

/** The page of lines after a choice. */
export function reduceLinesView(state: LinesView, event: LinesViewEvent): LinesView {
  switch (event.kind) {
    case 'my lines asked':
      return { ...openingView(event.whose), sumsBy: state.sumsBy };
    case 'view chosen':
      return { ...state, view: event.view };
    case 'search typed':
      return { ...state, search: event.search };
    case 'filter chosen':
      return { ...state, filter: event.filter };
    case 'sums chosen':
      return { ...state, sumsBy: event.by };
    case 'group opened':
      return { ...state, view: 'lines', search: '', filter: event.filter };
  }
}
