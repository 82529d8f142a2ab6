import { Button, makeStyles } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { type ReactNode, useRef } from 'react';
import type { IncomingFile } from '../../../workbook';

const useStyles = makeStyles({ input: { display: 'none' } });

interface ChooseFilesProps {
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onFiles: (files: Promise<readonly IncomingFile[]>) => void;
}

/** Lets a person choose workbooks from their own files. Nothing is sent anywhere: the pane reads them. */
export function ChooseFiles({ label, isPrimary, onFiles }: ChooseFilesProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        type="file"
        accept=".xlsx"
        multiple
        aria-label={label}
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // So that the same file can be chosen again after it has been mended.
          target.value = '';
          if (files.length > 0) onFiles(Promise.all(files.map(bytesOf)));
        }}
      />
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={<FolderOpen20Regular />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {label}
      </Button>
    </>
  );
}

const bytesOf = async (file: File): Promise<IncomingFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
