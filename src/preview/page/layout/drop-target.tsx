import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  cover: {
    position: 'fixed',
    inset: 0,
    zIndex: 10,
    display: 'grid',
    placeItems: 'center',
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  card: {
    padding: tokens.spacingHorizontalXXXL,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    pointerEvents: 'none',
  },
});

/** Covers the page while a file is dragged over it, so that it can be dropped anywhere, and hands on what is dropped. */
export function DropTarget({ onFile }: { readonly onFile: (file: File) => void }) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    };
    window.addEventListener('dragenter', enter);
    return () => {
      window.removeEventListener('dragenter', enter);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div
      className={styles.cover}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file) onFile(file);
      }}
    >
      <div className={styles.card}>
        <Text size={500}>Drop a workbook to open it</Text>
      </div>
    </div>
  );
}
