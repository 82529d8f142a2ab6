import { Button, makeStyles, Text, tokens, Tooltip } from '@fluentui/react-components';
import { WeatherMoon20Regular, WeatherSunny20Regular } from '@fluentui/react-icons';

import type { Theme } from '../theme-names';
import { OpenButton } from './open-button';
import { SamplesMenu } from './samples-menu';
import { SaveButton } from './save-button';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '44px',
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mark: { flexShrink: 0, width: '20px', height: '20px', marginInlineEnd: tokens.spacingHorizontalXS },
  name: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    marginInlineEnd: tokens.spacingHorizontalL,
  },
  note: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    '@media (max-width: 780px)': { display: 'none' },
  },
  space: { flexGrow: 1 },
  theme: { flexShrink: 0 },
});

/** What the title bar shows and does. */
export interface TitleBarProperties {
  /** The open file's name; null while there is none. */
  readonly fileName: string | null;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onFile: (file: File) => void;
  readonly onSample: (path: string) => void;
  /** What a copy would leave out. */
  readonly losses: readonly string[];
  readonly onSave: () => void;
}

/** The bar along the top: the file, what can be done with it, and the look of the page. */
export function TitleBar({ fileName, theme, onTheme, onFile, onSample, losses, onSave }: TitleBarProperties) {
  const styles = useStyles();
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  return (
    <header className={styles.bar} data-region="title" aria-label="Title bar">
      <img className={styles.mark} src="/assets/icons/mark-32.png" alt="" />
      <h1 className={styles.name}>{fileName ?? 'MTFS Savings Tracker'}</h1>
      <OpenButton onFile={onFile} />
      <SamplesMenu onSample={onSample} />
      <SaveButton disabled={fileName === null} losses={losses} onSave={onSave} />
      <span className={styles.space} />
      <Text
        size={200}
        className={styles.note}
        title="F6 goes round the title bar, the ribbon, the grid and the pane; Shift+F6 goes back."
      >
        Preview without Excel. Nothing leaves this computer.
      </Text>
      <Tooltip content={`Change to the ${other} theme`} relationship="label">
        <Button
          appearance="subtle"
          className={styles.theme}
          icon={theme === 'dark' ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          onClick={() => {
            onTheme(other);
          }}
        />
      </Tooltip>
    </header>
  );
}
