import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mayBeFed, sheetsFeeding } from '../../workbook';
import type { ModelsPort } from '../models/models-port';
import { useModels } from '../models/use-models';
import type { Reading } from '../pane-workbook';
import { Section } from '../parts/section';
import type { PaneActions } from '../state/pane-session';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface FedByProps {
  readonly reading: Reading;
  readonly reference: string;
  readonly workbook: Pick<ModelsPort, 'modelsIn'>;
  readonly goTo: PaneActions['goTo'];
}

/** The way from a line to the models that it takes its figures from; nothing where it takes none. */
export function FedBy(props: FedByProps): ReactNode {
  return mayBeFed(props.reading.contents, props.reference) ? <FeedingModels {...props} /> : null;
}

/** Of the sheets that a line takes figures from, those of models: the others are the council's own. */
function FeedingModels({ reading, reference, workbook, goTo }: FedByProps): ReactNode {
  const styles = useStyles();
  const known = useModels(workbook, reading);
  const sheets = known.kind === 'known' ? sheetsFeeding(reading.contents, reference, known.models) : [];
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
