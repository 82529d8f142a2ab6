import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { Fragment, type ReactNode } from 'react';
import type { PaneWorkbook } from '../pane-workbook';
import type { PaneActions } from '../state/pane-session';
import { menuGroups } from './menu-entries';

interface WorkbookMenuProps {
  readonly workbook: PaneWorkbook;
  /** A tracker has been found and read. */
  readonly hasTracker: boolean;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What can be done with the workbook as a whole, behind one button in the head of the pane. */
export function WorkbookMenu({ workbook, hasTracker, isBusy, actions }: WorkbookMenuProps): ReactNode {
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label="Workbook" disabled={isBusy} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {menuGroups.map((group, index) => (
            <Fragment key={group[0]?.label}>
              {index === 0 ? null : <MenuDivider />}
              <MenuGroup>
                {group.map(({ label, needsTracker, choose }) => (
                  <MenuItem
                    key={label}
                    disabled={needsTracker && !hasTracker}
                    onClick={() => {
                      choose(workbook, actions);
                    }}
                  >
                    {label}
                  </MenuItem>
                ))}
              </MenuGroup>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
