import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import type { ReactNode } from 'react';
import { Empty } from '../parts/empty';
import { PageFrame } from '../parts/page-frame';

/** Why the pane cannot work where it has been opened. */
export type Unsuited = 'not Excel' | 'too old';

/** The whole pane where there is no Excel, or one that lacks what the pane asks of it. */
export function NotExcel({ why }: { readonly why: Unsuited }): ReactNode {
  return (
    <PageFrame>
      <Empty
        icon={<PlugDisconnectedRegular fontSize={40} />}
        title={why === 'not Excel' ? 'This pane works inside Excel' : 'This Excel is too old for the pane'}
      >
        {why === 'not Excel'
          ? 'Open a workbook in Excel, then choose Open the tracker on the Savings tab.'
          : 'Excel 2021, Microsoft 365 or Excel on the web is needed. The MTFS functions in your cells go on working.'}
      </Empty>
    </PageFrame>
  );
}
