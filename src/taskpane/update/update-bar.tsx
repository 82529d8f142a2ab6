import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  wrong: {
    flexBasis: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: 'anywhere',
  },
});

interface UpdateBarProps {
  /** The headings of the fields that stop it from being saved, as far as it is time to say so. */
  readonly wrong: readonly string[];
  readonly canSave: boolean;
  readonly canDiscard: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** What is done with the form of a line, and which of its fields are to be mended before. */
export function UpdateBar({ wrong, canSave, canDiscard, onSave, onDiscard }: UpdateBarProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {wrong.length === 0 ? null : <span className={styles.wrong}>To mend: {wrong.join(', ')}</span>}
      <Button appearance="primary" disabledFocusable={!canSave} onClick={onSave}>
        Save
      </Button>
      <Button disabledFocusable={!canDiscard} onClick={onDiscard}>
        Discard
      </Button>
    </>
  );
}
