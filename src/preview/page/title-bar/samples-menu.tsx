import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { DocumentTable20Regular } from '@fluentui/react-icons';

import { samples } from '../samples';
import { useNarrowStyles } from './narrow-styles';

/** The menu of the workbooks that come with the product. */
export function SamplesMenu({ onSample }: { readonly onSample: (path: string) => void }) {
  const narrow = useNarrowStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton appearance="subtle" className={narrow.button} title="Samples" icon={<DocumentTable20Regular />}>
          <span className={narrow.label}>Samples</span>
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
