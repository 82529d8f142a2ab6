import { type Dispatch, useCallback, useReducer } from 'react';
import { remember, remembered } from '../hooks/remembered';
import { readWhose, writeFilter } from './line-filter';
import { type LinesView, type LinesViewEvent, openingView, reduceLinesView } from './lines-view';

const key = 'mtfs.whose';

/** The choices on the page of lines; whose lines a person looks at is remembered on this computer. */
export function useLinesView(): readonly [LinesView, Dispatch<LinesViewEvent>] {
  const [view, dispatch] = useReducer(reduceLinesView, null, () => openingView(readWhose(remembered(key))));
  const choose = useCallback((event: LinesViewEvent) => {
    if (event.kind === 'filter chosen') remember(key, writeFilter(event.filter));
    dispatch(event);
  }, []);
  return [view, choose];
}
