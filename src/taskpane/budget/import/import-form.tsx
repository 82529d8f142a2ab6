import { type ReactNode, useState } from 'react';
import type { Ledger } from '../../../finance/ledger/ledger';
import type { Result } from '../../../finance/result';
import type { LedgerQuestion } from '../../../finance/ledger/ledger-question';
import { type LedgerFile, type LedgerSource, readLedgerFile, readLedgerText } from '../../../workbook';
import type { FormProps } from '../../forms/form';
import { ProgressPage } from '../../parts/progress-page';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns/columns-step';
import { EffectStep } from './effect/effect-step';
import { draftOf, type LedgerDraft, readDraft } from './ledger-draft';

type Step =
  | { readonly kind: 'choosing'; readonly failure: string | null }
  | { readonly kind: 'working'; readonly doing: string }
  | { readonly kind: 'columns'; readonly draft: LedgerDraft; readonly questions: readonly LedgerQuestion[] }
  | { readonly kind: 'effect'; readonly draft: LedgerDraft; readonly ledger: Ledger };

type Chosen = Promise<Result<LedgerSource, { readonly message: string }>>;

const unread = 'The file could not be read. Close it in other programs, and choose it again.';

/** The import of a ledger export: choose it, say what its columns mean, see what will happen. Nothing is written by it. */
export function ImportForm(props: FormProps): ReactNode {
  const { workbook, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'choosing', failure: null });
  const understand = async (draft: LedgerDraft, isNew: boolean): Promise<void> => {
    setStep({ kind: 'working', doing: `Reading ${draft.source.name}` });
    const ledger = await readDraft(draft);
    if (!ledger.ok) setStep({ kind: 'columns', draft, questions: ledger.error });
    else if (isNew) setStep({ kind: 'columns', draft, questions: ledger.value.questions });
    else setStep({ kind: 'effect', draft, ledger: ledger.value });
  };
  const open = async (chosen: Chosen, file: LedgerFile | null): Promise<void> => {
    setStep({ kind: 'working', doing: 'Reading the export' });
    const source = await chosen;
    const draft = source.ok ? await draftOf(workbook, source.value, file) : source;
    if (!draft.ok) setStep({ kind: 'choosing', failure: draft.error.message });
    // What was answered for the last export is not asked again.
    else await understand(draft.value, draft.value.book.remembered === null);
  };
  const openFile = async (chosen: Promise<LedgerFile>): Promise<void> => {
    const file = await chosen.catch(() => null);
    if (file === null) setStep({ kind: 'choosing', failure: unread });
    else await open(readLedgerFile(file), file);
  };
  const again = () => {
    setStep({ kind: 'choosing', failure: null });
  };
  switch (step.kind) {
    case 'choosing':
      return (
        <ChooseStep
          failure={step.failure}
          onFile={(file) => void openFile(file)}
          onText={(text) =>
            void open(
              readLedgerText(text).then((value) => ({ ok: true, value })),
              null,
            )
          }
          onSelection={() => void open(workbook.selectedLedger(), null)}
          onClose={onClose}
        />
      );
    case 'working':
      return <ProgressPage heading="Import the ledger" doing={step.doing} />;
    case 'columns':
      return (
        <ColumnsStep
          draft={step.draft}
          questions={step.questions}
          onDraft={(draft) => {
            setStep({ ...step, draft });
          }}
          onSheet={(sheet) => {
            const { file } = step.draft;
            if (file !== null) void open(readLedgerFile(file, sheet), file);
          }}
          onNext={() => void understand(step.draft, false)}
          onBack={again}
          onClose={onClose}
        />
      );
    case 'effect':
      return (
        <EffectStep
          {...props}
          draft={step.draft}
          ledger={step.ledger}
          onBack={() => {
            setStep({ kind: 'columns', draft: step.draft, questions: step.ledger.questions });
          }}
        />
      );
  }
}
