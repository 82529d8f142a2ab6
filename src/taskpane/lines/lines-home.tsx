import { makeStyles } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { Reading } from '../pane-workbook';
import { Choice } from '../parts/choice';
import { visuallyHidden } from '../parts/visually-hidden';
import { Sums } from '../rollups/sums';
import { Updates } from '../updates/updates';
import { FoundLines } from './found-lines';
import type { AnyLine } from './line-list';
import type { LinesView, LinesViewEvent } from './lines-view';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '16px' },
  hidden: visuallyHidden,
});

export interface LinesHomeProps {
  readonly reading: Reading;
  /** The line that is selected in the sheet; null when none is. */
  readonly selected: AnyLine | null;
  /** The lines whose update has been typed and not saved, by reference. */
  readonly unsaved: ReadonlySet<string>;
  readonly view: LinesView;
  readonly onView: Dispatch<LinesViewEvent>;
  readonly onOpen: (line: AnyLine) => void;
}

/** The lines of the tracker in three views: to find one, to see whose updates are due, and added up. */
export function LinesHome(props: LinesHomeProps): ReactNode {
  const styles = useStyles();
  const { view, onView } = props;
  return (
    <div className={styles.page}>
      <h2 className={styles.hidden}>Lines</h2>
      <div>
        <Choice
          label="View"
          options={[
            { value: 'lines', label: 'Find' },
            { value: 'updates', label: 'Next update' },
            { value: 'sums', label: 'Sums' },
          ]}
          value={view.view}
          onChoose={(name) => {
            onView({ kind: 'view chosen', view: name });
          }}
        />
      </div>
      {view.view === 'lines' ? <FoundLines {...props} /> : null}
      {view.view === 'updates' ? <Updates {...props} /> : null}
      {view.view === 'sums' ? <Sums {...props} /> : null}
    </div>
  );
}
