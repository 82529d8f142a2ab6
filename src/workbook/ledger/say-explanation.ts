import type { ControlExplanation } from '../../finance/ledger/control/compare-control';
import { formatMoney, type MoneyUnit } from '../../finance/money';

/** What could make a ledger differ from its control total, as a sentence. */
export function sayExplanation({ kind, code, period, row, amount }: ControlExplanation, unit: MoneyUnit): string {
  const sum = formatMoney(amount, unit);
  switch (kind) {
    case 'set apart':
      return `The rows of period ${period ?? ''} that are set apart come to the difference.`;
    case 'unread':
      return 'The rows that cannot be read come to the difference.';
    case 'code':
      return `All rows of ${code ?? ''} come to ${sum}: the total may leave this code out.`;
    case 'code in period':
      return `The rows of ${code ?? ''} in period ${period ?? ''} come to ${sum}.`;
    case 'row':
      return `Row ${row ?? ''} (${code ?? ''}, period ${period ?? ''}) is of ${sum}: it may stand there once too often.`;
    case 'row with its sign turned':
      return `Row ${row ?? ''} (${code ?? ''}, period ${period ?? ''}) with its sign turned would make ${sum}.`;
  }
}
