import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

interface CreatedWorkbookProperties {
  readonly name: string;
  readonly onDownload: () => void;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** A workbook that the add-in has made, which Excel would open in a window of its own: to be kept or looked at. */
export function CreatedWorkbook({ name, onDownload, onOpen, onDismiss }: CreatedWorkbookProperties) {
  return (
    <MessageBar intent="success" layout="multiline" shape="square">
      <MessageBarBody>
        The add-in made {name}. Excel would show it in a window of its own; opening it here closes the other workbook,
        so save a copy of that first.
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={`Dismiss ${name}`}
            icon={<Dismiss16Regular />}
            onClick={onDismiss}
          />
        }
      >
        <Button onClick={onDownload}>Download {name}</Button>
        <Button onClick={onOpen}>Open it here</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
