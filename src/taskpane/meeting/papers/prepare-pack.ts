import { succeed } from '../../../finance/result';
import { proposalOfPages } from '../../change/pages/page-operation';
import type { PagesPort } from '../../change/pages/pages-port';
import type { SheetPort } from '../../pane-workbook';
import type { Operation } from '../../change/operation';
import type { MeetingPort } from '../meeting-port';

/** Prepares the star chamber: makes the sheets of the pack, or makes them again. */
export const preparePack = (port: MeetingPort & PagesPort & Pick<SheetPort, 'goTo'>, since?: string): Operation => ({
  heading: 'Prepare the star chamber',
  propose: async () => {
    const plan = await port.planStarChamber(since);
    if (!plan.ok) return plan;
    const compared =
      plan.value.since === null
        ? 'No snapshot to compare with yet.'
        : `Compared with the snapshot “${plan.value.since}”.`;
    const proposal = proposalOfPages(port, plan.value.pages, {
      heading: 'Prepare the star chamber',
      press: 'Make the sheets',
      doneLead: 'The totals are formulas of Excel’s own: people without the add-in can read and check them.',
      show: port,
    });
    return succeed({ ...proposal, lead: `${proposal.lead} ${compared}` });
  },
});
