import { Button } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { type ReactNode, useState } from 'react';
import type { AssessedSaving } from '../../workbook';
import { type AnyLine, isSaving } from '../lines/line-list';
import type { PaneWorkbook, Reading } from '../pane-workbook';
import { BackHeading } from '../parts/back-heading';
import { later } from '../parts/later';
import type { RenderFrame } from '../parts/page-frame';
import type { PaneActions } from '../state/pane-session';
import type { LineDraft } from '../update/line-draft';
import { FedBy } from './fed-by';
import { LinePage } from './line-page';
import { NoLine } from './no-line';

const UpdatePage = later(async () => (await import('../update/update-page')).UpdatePage);
const RequestPage = later(async () => (await import('../reprofile/request-page')).RequestPage);

/** A form that is open, and the line that it is of: a selection of another line closes it. */
interface OpenForm {
  readonly form: 'update' | 'request';
  readonly ref: string;
}

interface OpenLineProps {
  readonly reading: Reading;
  /** The line that is selected in the sheet; null when none is. */
  readonly line: AnyLine | null;
  readonly workbook: PaneWorkbook;
  readonly by: string;
  /** What has been typed and not saved, by the reference of the line. */
  readonly drafts: Readonly<Partial<Record<string, LineDraft>>>;
  readonly onDraft: (ref: string, draft: LineDraft) => void;
  readonly actions: PaneActions;
  readonly frame: RenderFrame;
}

/** The page of a line, which follows the selection in the sheet, and the forms behind it. */
export function OpenLine(props: OpenLineProps): ReactNode {
  const { reading, line, workbook, actions, frame } = props;
  const [open, setOpen] = useState<OpenForm | null>(null);
  const close = () => {
    setOpen(null);
  };
  if (line !== null && isSaving(line) && open?.ref === line.line.ref) {
    return <LineForm {...props} saving={line} form={open.form} onClose={close} />;
  }
  const bar =
    line !== null && isSaving(line) ? (
      <>
        <Button
          appearance="primary"
          icon={<Edit20Regular />}
          onClick={() => {
            setOpen({ form: 'update', ref: line.line.ref });
          }}
        >
          Update
        </Button>
        <Button
          onClick={() => {
            setOpen({ form: 'request', ref: line.line.ref });
          }}
        >
          Ask to re-profile
        </Button>
      </>
    ) : undefined;
  return frame({
    about: line === null ? 'no line' : `${line.place.sheet} ${line.place.address}`,
    ...(bar === undefined ? {} : { actions: bar }),
    children: (
      <>
        <BackHeading back="Back to the lines" onBack={actions.closeLine}>
          {line === null ? 'Selected line' : line.line.ref}
        </BackHeading>
        {line === null ? (
          <NoLine />
        ) : (
          <LinePage tracker={reading.tracker} line={line}>
            {isSaving(line) ? (
              <FedBy reading={reading} reference={line.line.ref} workbook={workbook} goTo={actions.goTo} />
            ) : null}
          </LinePage>
        )}
      </>
    ),
  });
}

interface LineFormProps extends Omit<OpenLineProps, 'line'> {
  readonly saving: AssessedSaving;
  readonly form: OpenForm['form'];
  readonly onClose: () => void;
}

function LineForm(props: LineFormProps): ReactNode {
  const { reading, workbook, by, drafts, onDraft, actions, frame, saving, form, onClose } = props;
  const { ref } = saving.line;
  const shared = { reading, saving, workbook, actions, frame, onClose };
  return form === 'update' ? (
    <UpdatePage
      {...shared}
      draft={drafts[ref] ?? {}}
      onDraft={(draft) => {
        onDraft(ref, draft);
      }}
    />
  ) : (
    <RequestPage {...shared} by={by} />
  );
}
