import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sheetsFeeding } from '../../workbook';
import type { Reading } from '../pane-workbook';
import { Section } from '../parts/section';
import type { PaneActions } from '../state/pane-session';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface FedByProps {
  readonly reading: Reading;
  readonly reference: string;
  readonly goTo: PaneActions['goTo'];
}

/** The way from a line to the models that it takes its figures from; nothing where it takes none. */
export function FedBy({ reading, reference, goTo }: FedByProps): ReactNode {
  const styles = useStyles();
  const sheets = sheetsFeeding(reading.contents, reference);
  if (sheets.length === 0) return null;
  return (
    <Section heading="Takes its figures from">
      <div className={styles.buttons}>
        {sheets.map((sheet) => (
          <Button
            key={sheet}
            onClick={() => {
              goTo({ sheet, address: 'A1' });
            }}
          >
            Go to {sheet}
          </Button>
        ))}
      </div>
    </Section>
  );
}
