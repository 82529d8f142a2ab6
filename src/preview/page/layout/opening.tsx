import { makeStyles, Spinner, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  cover: {
    position: 'absolute',
    inset: 0,
    zIndex: 5,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Stands over the grid while a workbook is opened. */
export function Opening({ name }: { readonly name: string }) {
  const styles = useStyles();
  return (
    <div className={styles.cover}>
      <Spinner label={`Opening ${name}`} labelPosition="below" />
    </div>
  );
}
