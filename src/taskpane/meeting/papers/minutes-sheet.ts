import { succeed } from '../../../finance/result';
import { inParts, minutesInSteps, minutesPage, type MeetingFacts } from '../../../workbook';
import type { EditPort } from '../../change/change-port';
import { pageOperation } from '../../change/pages/page-operation';
import type { PagesPort } from '../../change/pages/pages-port';
import type { SheetPort } from '../../pane-workbook';
import type { Operation } from '../../change/operation';

/** The minutes of a meeting as a sheet. */
export const minutesSheet = (port: EditPort & PagesPort & Pick<SheetPort, 'goTo'>, facts: MeetingFacts): Operation =>
  pageOperation(port, {
    heading: 'Minutes',
    pages: async () => {
      const read = await port.readAll(['ChangeLog']);
      if (!read.ok) return read;
      const minutes = await inParts(minutesInSteps(read.value, facts));
      return minutes.ok ? succeed([minutesPage(minutes.value)]) : minutes;
    },
    press: 'Make the sheet',
    doneLead: 'Made again, the minutes replace this sheet and no other.',
    show: port,
  });
