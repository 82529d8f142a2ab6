import { type ReactNode, useState } from 'react';
import type { Ledger } from '../../../finance/ledger/ledger';
import type { Result } from '../../../finance/result';
import type { LedgerQuestion } from '../../../finance/ledger/ledger-question';
import { type LedgerFile, type LedgerSource, readLedgerText } from '../../../workbook';
import { readLedgerInBackground } from '../../background/read-ledger';
import type { FormProps } from '../../forms/form';
import { ProgressPage } from '../../parts/progress-page';
import { ChooseStep } from './choose-step';
import { ColumnsStep } from './columns/columns-step';
import { EffectStep } from './effect/effect-step';
import { draftOf, type LedgerDraft, readDraft } from './ledger-draft';

type Step =
  | { readonly kind: 'choosing'; readonly failure: string | null }
  | {
      readonly kind: 'working';
      readonly doing: string;
      readonly share: number | null;
      /** Null where it takes but a moment. */
      readonly onCancel: (() => void) | null;
    }
  | { readonly kind: 'columns'; readonly draft: LedgerDraft; readonly questions: readonly LedgerQuestion[] }
  | { readonly kind: 'effect'; readonly draft: LedgerDraft; readonly ledger: Ledger };

/** Null where a person has thought better of it. */
type Chosen = Promise<Result<LedgerSource, { readonly message: string }> | null>;

const working = (doing: string, share: number | null = null) =>
  ({ kind: 'working', doing, share, onCancel: null }) as const;

const unread = 'The file could not be read. Close it in other programs, and choose it again.';

/** The import of a ledger export: choose it, say what its columns mean, see what will happen. Nothing is written by it. */
export function ImportForm(props: FormProps): ReactNode {
  const { workbook, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'choosing', failure: null });
  const again = () => {
    setStep({ kind: 'choosing', failure: null });
  };
  const understand = async (draft: LedgerDraft, isNew: boolean): Promise<void> => {
    setStep(working(`Reading ${draft.source.name}`));
    const ledger = await readDraft(draft);
    if (!ledger.ok) setStep({ kind: 'columns', draft, questions: ledger.error });
    else if (isNew) setStep({ kind: 'columns', draft, questions: ledger.value.questions });
    else setStep({ kind: 'effect', draft, ledger: ledger.value });
  };
  const open = async (chosen: Chosen, file: LedgerFile | null): Promise<void> => {
    const source = await chosen;
    if (source === null) {
      again();
      return;
    }
    setStep(working('Reading the export'));
    const draft = source.ok ? await draftOf(workbook, source.value, file) : source;
    if (!draft.ok) setStep({ kind: 'choosing', failure: draft.error.message });
    // What was answered for the last export is not asked again.
    else await understand(draft.value, draft.value.book.remembered === null);
  };
  const openFile = async (file: LedgerFile, sheet?: string): Promise<void> => {
    const stop = new AbortController();
    const show = (doing: string, share: number | null) => {
      setStep({
        ...working(doing, share),
        onCancel: () => {
          stop.abort();
        },
      });
    };
    show(`Reading ${file.name}`, null);
    const options = {
      signal: stop.signal,
      onProgress: (share: number) => {
        show(`Reading ${file.name}`, share);
      },
      onHeldUp: () => {
        setStep(working(`Reading ${file.name}: until it is read, this pane does not answer`));
      },
    };
    await open(readLedgerInBackground(file, sheet === undefined ? options : { ...options, sheet }), file);
  };
  const choose = async (chosen: Promise<LedgerFile>): Promise<void> => {
    setStep(working('Reading the export'));
    const file = await chosen.catch(() => null);
    if (file === null) setStep({ kind: 'choosing', failure: unread });
    else await openFile(file);
  };
  switch (step.kind) {
    case 'choosing':
      return (
        <ChooseStep
          failure={step.failure}
          onFile={(file) => void choose(file)}
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
      return (
        <ProgressPage
          heading="Import the ledger"
          doing={step.doing}
          share={step.share}
          {...(step.onCancel === null ? {} : { onCancel: step.onCancel })}
        />
      );
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
            if (file !== null) void openFile(file, sheet);
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
