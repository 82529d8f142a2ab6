import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { Save20Regular } from '@fluentui/react-icons';
import { useState } from 'react';

import { useNarrowStyles } from './narrow-styles';

interface SaveButtonProperties {
  readonly disabled: boolean;
  readonly losses: readonly string[];
  readonly onSave: () => void;
}

/** Saves a copy; says first what the copy would leave out, if anything. */
export function SaveButton({ disabled, losses, onSave }: SaveButtonProperties) {
  const narrow = useNarrowStyles();
  const [isWarning, setWarning] = useState(false);
  const save = (): void => {
    if (losses.length > 0) setWarning(true);
    else onSave();
  };
  return (
    <>
      <Button
        appearance="subtle"
        className={narrow.button}
        title="Save a copy"
        icon={<Save20Regular />}
        disabled={disabled}
        onClick={save}
      >
        <span className={narrow.label}>Save a copy</span>
      </Button>
      <Dialog
        open={isWarning}
        onOpenChange={(_, { open }) => {
          setWarning(open);
        }}
      >
        <DialogSurface>
          <DialogBody>
            <DialogTitle>The copy leaves something out</DialogTitle>
            <DialogContent>
              The preview cannot carry these parts of the workbook into a copy:
              <ul>
                {losses.map((loss) => (
                  <li key={loss}>{loss}</li>
                ))}
              </ul>
              Your own file stays as it is.
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <DialogTrigger disableButtonEnhancement>
                <Button appearance="primary" onClick={onSave}>
                  Save without them
                </Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </>
  );
}
