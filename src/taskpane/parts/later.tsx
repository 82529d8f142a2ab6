import { makeStyles } from '@fluentui/react-components';
import { type FunctionComponent, lazy, type ReactNode, Suspense } from 'react';
import { Notice } from './notice';
import { PageFrame } from './page-frame';

const useStyles = makeStyles({ space: { flex: '1 1 0' } });

/**
 * A component that is loaded when it is first shown, so that the pane opens with less. Where its file cannot be had, it
 * says so in its place.
 */
export function later<Props extends object>(
  load: () => Promise<(props: Props) => ReactNode>,
): (props: Props) => ReactNode {
  const Loaded = lazy(async (): Promise<{ default: FunctionComponent<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: NotLoaded };
    }
  });
  return function Later(props: Props): ReactNode {
    const styles = useStyles();
    return (
      <Suspense fallback={<div className={styles.space} />}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

function NotLoaded(): ReactNode {
  return (
    <PageFrame>
      <Notice tone="error" title="This page could not be loaded">
        The add-in could not fetch it from where it is installed. Check the connection, close the pane and open it
        again.
      </Notice>
    </PageFrame>
  );
}
