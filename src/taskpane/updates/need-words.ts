import { formatMediumDate } from '../../finance/calendar-date';
import type { MoneyUnit } from '../../finance/money';
import type { UpdateNeed } from '../../finance/updates/update-need';
import { count, sayMoney } from '../format/figures';

/** What a line lacks, in a few words: `Not updated since 1 Jun 2014`. */
export function needWords(need: UpdateNeed, unit: MoneyUnit): string {
  switch (need.kind) {
    case 'no figures':
      return `No forecast against its target of ${sayMoney(need.target, unit)}`;
    case 'no narrative':
      return `${need.status} without a narrative`;
    case 'never updated':
      return 'Never updated';
    case 'stale':
      return `Not updated since ${formatMediumDate(need.updated)}`;
    case 'milestone overdue':
      return `${need.milestone ?? 'Milestone'}: ${count(need.days, 'day')} overdue`;
  }
}
