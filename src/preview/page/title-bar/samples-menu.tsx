import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';

import { samples } from '../samples';

/** The menu of the workbooks that come with the product. */
export function SamplesMenu({ onSample }: { readonly onSample: (path: string) => void }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" icon={<DocumentTable20Regular />}>
          Samples
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {samples.map((sample) => (
            <MenuItem
              key={sample.path}
              subText={sample.description}
              onClick={() => {
                onSample(sample.path);
              }}
            >
              {sample.title}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
