import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';

interface MenuButtonProps {
  readonly isOpen: boolean;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** Opens the Workbook page, and closes it again. */
export function MenuButton({ isOpen, isBusy, onOpen, onClose }: MenuButtonProps): ReactNode {
  return (
    <Button
      appearance="subtle"
      icon={<MoreHorizontal20Regular />}
      aria-label="Workbook"
      aria-expanded={isOpen}
      disabledFocusable={isBusy}
      onClick={isOpen ? onClose : onOpen}
    />
  );
}
