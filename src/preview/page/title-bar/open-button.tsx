import { Button } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { type ChangeEvent, useRef } from 'react';

import { useNarrowStyles } from './narrow-styles';

/** Lets the user choose a workbook of their own; it is read in the browser and sent nowhere. */
export function OpenButton({ onFile }: { readonly onFile: (file: File) => void }) {
  const narrow = useNarrowStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.item(0);
    // Emptied, so that choosing the same file again, changed meanwhile, is a change.
    event.target.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <Button
        appearance="subtle"
        className={narrow.button}
        title="Open"
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        <span className={narrow.label}>Open</span>
      </Button>
      <input ref={input} type="file" accept=".xlsx" hidden onChange={choose} aria-label="Workbook to open" />
    </>
  );
}
