import { type Dispatch, useCallback, useMemo, useReducer } from 'react';
import { remember, remembered } from '../hooks/remembered';
import { readWhose, writeFilter } from './line-filter';
import { type LinesView, type LinesViewEvent, openingView, reduceLinesView } from './lines-view';

const key = 'mtfs.whose';
const whose = () => readWhose(remembered(key));

/** The page of lines as it is looked at. */
export interface LinesInView {
  readonly view: LinesView;
  readonly onView: Dispatch<LinesViewEvent>;
  /** Shows the list of the person's own lines, whatever was looked at before. */
  readonly showMine: () => void;
}

/** The choices on the page of lines; whose lines a person looks at is remembered on this computer. */
export function useLinesView(): LinesInView {
  const [view, dispatch] = useReducer(reduceLinesView, null, () => openingView(whose()));
  const onView = useCallback((event: LinesViewEvent) => {
    if (event.kind === 'filter chosen') remember(key, writeFilter(event.filter));
    dispatch(event);
  }, []);
  const showMine = useCallback(() => {
    dispatch({ kind: 'my lines asked', whose: whose() });
  }, []);
  return useMemo(() => ({ view, onView, showMine }), [view, onView, showMine]);
}
