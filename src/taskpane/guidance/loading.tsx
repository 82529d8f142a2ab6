import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageFrame } from '../parts/page-frame';

const useStyles = makeStyles({
  // As high as the tabs that will stand here, so that nothing moves when they come.
  tabs: { flex: 'none', height: '37px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  page: { display: 'flex', flexDirection: 'column', gap: '28px' },
  block: { display: 'flex', flexDirection: 'column', gap: '12px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' },
});

/** The outline of the first page while the workbook is read for the first time. */
export function Loading(): ReactNode {
  const styles = useStyles();
  return (
    <>
      <div className={styles.tabs} />
      <PageFrame>
        <Skeleton className={styles.page} aria-label="Reading the workbook">
          <div className={styles.block}>
            <SkeletonItem style={{ width: '45%' }} />
            <SkeletonItem size={36} style={{ width: '60%' }} />
            <SkeletonItem size={12} />
            <div className={styles.pair}>
              <SkeletonItem size={40} />
              <SkeletonItem size={40} />
              <SkeletonItem size={40} />
              <SkeletonItem size={40} />
            </div>
          </div>
          <div className={styles.block}>
            <SkeletonItem style={{ width: '45%' }} />
            <SkeletonItem size={12} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
            <SkeletonItem size={24} />
          </div>
        </Skeleton>
      </PageFrame>
    </>
  );
}
