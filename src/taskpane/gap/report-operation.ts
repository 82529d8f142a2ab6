import { succeed } from '../../finance/result';
import { gapPage, inParts } from '../../workbook';
import type { EditPort } from '../change/change-port';
import { pageOperation } from '../change/pages/page-operation';
import type { PagesPort } from '../change/pages/pages-port';
import type { Operation } from '../change/operation';
import type { SheetPort } from '../pane-workbook';

/** Makes the gap report, or makes it again, and touches no other sheet. */
export const makeGapReport = (port: EditPort & PagesPort & Pick<SheetPort, 'goTo'>): Operation =>
  pageOperation(port, {
    heading: 'Gap report',
    pages: async () => {
      const read = await port.readAll();
      if (!read.ok) return read;
      const page = await inParts(gapPage(read.value));
      return page.ok ? succeed([page.value]) : page;
    },
    press: 'Make the sheet',
    doneLead: 'Its figures stand as they are now: make it again once the gap table or a scenario has changed.',
    show: port,
  });
