/** The unit in which a workbook gives its money. */
export const moneyUnits = ['£', '£000', '£m'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

const decimals: Readonly<Record<MoneyUnit, number>> = { '£': 0, '£000': 0, '£m': 3 };

/** A sum for a table whose heading names the unit: whole pounds or thousands, so that a column lines up. */
export const moneyFigure = (amount: number, unit: MoneyUnit): string =>
  amount.toLocaleString('en-GB', { minimumFractionDigits: decimals[unit], maximumFractionDigits: decimals[unit] });
