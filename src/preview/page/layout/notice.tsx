import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';

interface NoticeProperties {
  readonly message: string;
  readonly onDismiss: () => void;
}

/** What went wrong, under the ribbon, until it is dismissed or the next attempt succeeds. */
export function Notice({ message, onDismiss }: NoticeProperties) {
  return (
    <MessageBar intent="error" layout="multiline" shape="square">
      <MessageBarBody>{message}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="Dismiss" icon={<Dismiss16Regular />} onClick={onDismiss} />
        }
      />
    </MessageBar>
  );
}
