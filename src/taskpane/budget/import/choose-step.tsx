import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { DocumentArrowUp20Regular } from '@fluentui/react-icons/svg/document-arrow-up';
import { type ReactNode, useRef, useState } from 'react';
import type { LedgerFile } from '../../../workbook';
import { focusFirst } from '../../fields/focus-first';
import { wrongIn } from '../../fields/wrong-in';
import { FormShell } from '../../forms/form-shell';
import { Notice } from '../../parts/notice';
import { Section } from '../../parts/section';
import { useTaskStyles } from '../../parts/task-styles';

const useStyles = makeStyles({
  input: { display: 'none' },
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  text: { width: '100%' },
});

interface ChooseStepProps {
  /** Why the last choice could not be used; null where there was none. */
  readonly failure: string | null;
  readonly onFile: (file: Promise<LedgerFile>) => void;
  readonly onText: (text: string) => void;
  readonly onSelection: () => void;
  readonly onClose: () => void;
}

/** Where the export comes from: a file, the clipboard, or a range of the workbook. Nothing is sent anywhere: the pane reads it. */
export function ChooseStep({ failure, onFile, onText, onSelection, onClose }: ChooseStepProps): ReactNode {
  const styles = { ...useTaskStyles(), ...useStyles() };
  const form = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const wrong = isAsked && text.trim() === '' ? 'Paste the rows of the export, with their headings.' : null;
  const takeText = () => {
    setIsAsked(true);
    if (text.trim() === '') focusFirst(form.current, 'text');
    else onText(text);
  };
  return (
    <FormShell
      heading="Import the ledger"
      lead="Choose an export of the ledger: rows with a code, a period or date, and an amount. What it would do is shown before anything is written."
      onClose={onClose}
    >
      <div className={styles.page} ref={form}>
        {failure === null ? null : (
          <div role="alert">
            <Notice tone="error" title="The export cannot be used yet">
              {failure}
            </Notice>
          </div>
        )}
        <Section heading="From a file">
          <div className={styles.part}>
            <input
              ref={input}
              className={styles.input}
              type="file"
              accept=".csv,.txt,.tsv,.xlsx"
              aria-label="Choose a file"
              tabIndex={-1}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                // So that the same file can be chosen again after it has been mended.
                target.value = '';
                if (file !== undefined) onFile(bytesOf(file));
              }}
            />
            <Button
              appearance="primary"
              icon={<DocumentArrowUp20Regular />}
              onClick={() => {
                input.current?.click();
              }}
            >
              Choose a CSV or Excel file
            </Button>
          </div>
        </Section>
        <Section heading="From this workbook">
          <div className={styles.part}>
            <p className={styles.lead}>Select the export on its sheet; one cell stands for the whole sheet.</p>
            <Button onClick={onSelection}>Take the selection</Button>
          </div>
        </Section>
        <Section heading="From the clipboard">
          <div className={styles.part}>
            <Field className={styles.text} label="Rows with their headings" data-field="text" {...wrongIn(wrong)}>
              <Textarea
                value={text}
                rows={4}
                resize="vertical"
                onChange={(_, { value }) => {
                  setText(value);
                }}
              />
            </Field>
            <Button onClick={takeText}>Take what is pasted</Button>
          </div>
        </Section>
      </div>
    </FormShell>
  );
}

const bytesOf = async (file: File): Promise<LedgerFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});
