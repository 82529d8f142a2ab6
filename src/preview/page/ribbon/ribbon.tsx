import { Divider, makeStyles, Text, tokens, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components';
import { Fragment } from 'react';

import { hiddenLabel } from '../layout/hidden-label';
import type { RibbonButton, RibbonTab } from './manifest-ribbon';

/** Below this the ribbon has no room for words beside its icons. */
const narrow = '@media (max-width: 799px)';

const useStyles = makeStyles({
  ribbon: {
    display: 'flex',
    alignItems: 'center',
    height: '44px',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    marginInlineEnd: tokens.spacingHorizontalM,
  },
  separator: { flexGrow: 0, height: '24px' },
  icon: { width: '20px', height: '20px' },
  button: { whiteSpace: 'nowrap', paddingInline: tokens.spacingHorizontalSNudge, [narrow]: { minWidth: 'auto' } },
  label: { [narrow]: hiddenLabel },
});

interface RibbonProperties {
  readonly tab: RibbonTab;
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** The add-in's tab of Excel's ribbon, on one line, with the buttons of the manifest. */
export function Ribbon({ tab, disabled, onPress }: RibbonProperties) {
  const styles = useStyles();
  return (
    <nav className={styles.ribbon} data-region="ribbon" aria-label="Ribbon">
      <Text className={styles.tab}>{tab.label}</Text>
      <Toolbar aria-label={tab.label}>
        {tab.groups.map((group, index) => (
          <Fragment key={group.label}>
            {index > 0 && <Divider vertical className={styles.separator} />}
            {group.buttons.map((button) => (
              <Tooltip key={button.id} content={button.description} relationship="description">
                <ToolbarButton
                  className={styles.button}
                  disabled={disabled}
                  icon={<img className={styles.icon} src={button.icon} alt="" />}
                  onClick={() => {
                    onPress(button);
                  }}
                >
                  <span className={styles.label}>{button.label}</span>
                </ToolbarButton>
              </Tooltip>
            ))}
          </Fragment>
        ))}
      </Toolbar>
    </nav>
  );
}
