import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Long enough that moving through rows with an arrow key held down is not read out row by row. */
const settleMilliseconds = 400;

/** Reads a message out when it has stood for a moment, without interrupting and without moving the focus. */
export function Announcer({ message }: { readonly message: string }): ReactNode {
  const styles = useStyles();
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(message);
    }, settleMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [message]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {settled}
    </div>
  );
}
