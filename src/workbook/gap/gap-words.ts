import type { GapKind, GapTotal } from '../../finance/gap/gap-table';
import { parseStatus, type RagStatus } from '../../finance/rag/status';
import { choicesOf } from '../lines/choices';

/** What the Kind column may say: a kind of line, a pressure that comes once, or that the row is worked out. */
export type GapKindWord = GapKind | 'One-off pressure' | 'Total';

export const gapKindWords = choicesOf<GapKindWord>({
  Base: ['Base budget', 'Net budget', 'Budget', 'Existing budget', 'Services'],
  Pressure: [
    'Pressures',
    'Growth',
    'Recurring pressure',
    'Pressure (recurring)',
    'Pressure, recurring',
    'Cost pressure',
    'Cost pressures',
    'Demand',
    'Demography',
    'Investment',
    'Growth and pressures',
  ],
  'One-off pressure': [
    'One-off',
    'One-off growth',
    'Pressure (one-off)',
    'Pressure, one-off',
    'Non-recurring pressure',
  ],
  Inflation: ['Price inflation', 'Prices', 'Non-pay inflation'],
  Pay: ['Pay award', 'Pay inflation', 'Pay awards'],
  Funding: ['Resources', 'Grant', 'Grants', 'Council tax', 'Business rates', 'Income', 'Financing'],
  Reserves: ['Reserve', 'Use of reserves', 'Balances', 'Contribution from reserves'],
  Savings: ['Saving', 'Savings programme', 'Identified', 'Identified savings', 'Efficiencies'],
  Unidentified: ['Unidentified savings', 'To be found', 'Still to be found', 'To be identified', 'Remaining gap'],
  Total: [
    'Totals',
    'Subtotal',
    'Sub-total',
    'Sum',
    'Gap',
    'Cumulative gap',
    'Requirement',
    'Annual requirement',
    'Savings requirement',
    'After reserves',
    'Calculated',
    'Derived',
    'Result',
  ],
});

/** What a label says that its row states; the first that fits counts. */
const totalLabels: readonly (readonly [RegExp, GapTotal])[] = [
  [/savings? (?:and|plus|\+|&) unidentified|identified and unidentified/i, 'savings and unidentified'],
  [/unidentified|\b(?:remaining|residual|unfunded|unresolved|outstanding)\b|\bafter\b.*\bsavings\b/i, 'unidentified'],
  [/base (?:and|plus|\+|&) |net budget|budget requirement|spending|expenditure|total costs?\b|total need/i, 'spending'],
  [/cumulative\b.*\brequire(?:ment|d)|\bafter\b.*\breserves\b|^net gap$/i, 'after reserves'],
  [/cumulative\b.*\bsavings?\b|savings? to date/i, 'savings to date'],
  [/annual|in[\s-]year|year[\s-]on[\s-]year|\brequire(?:ment|d)\b/i, 'annual requirement'],
  [/\bgap\b|shortfall|deficit/i, 'cumulative gap'],
  [/\bpressures?\b|\bgrowth\b/i, 'pressures'],
  [/\bfunding\b|\bresources\b/i, 'funding'],
  [/\breserves\b/i, 'reserves'],
  [/\bsavings?\b/i, 'savings'],
  [/\b(?:sub[\s-]?)?totals?\b/i, 'lines above'],
];

const totalsOfKind: Readonly<Record<GapKind, GapTotal>> = {
  Base: 'lines above',
  Pressure: 'pressures',
  Inflation: 'lines above',
  Pay: 'lines above',
  Funding: 'funding',
  Reserves: 'reserves',
  Savings: 'savings',
  Unidentified: 'unidentified',
};

/** Labels that are never those of a line, whatever kind stands beside them. */
const neverALine =
  /^(?:cumulative|annual)\b.*\b(?:gap|requirement)\b|\bgap\b.*\b(?:before|after)\b.*\breserves\b|\brequirement$/i;
const callsItselfTotal = /^(?:grand |overall )?(?:sub[\s-]?)?totals?\b|\btotals?:?$/i;

/** What a row states by its label and its kind; null for a line. */
export function totalIn(label: string, kind: GapKindWord | null): GapTotal | null {
  const byLabel = totalLabels.find(([pattern]) => pattern.test(label))?.[1] ?? null;
  if (kind === null || kind === 'Total') return byLabel;
  if (neverALine.test(label)) return byLabel;
  if (!callsItselfTotal.test(label)) return null;
  return totalsOfKind[kind === 'One-off pressure' ? 'Pressure' : kind];
}

/** The kind of a line: what its label says of a pressure tells pay and inflation from the others. */
export function kindOfLine(label: string, kind: Exclude<GapKindWord, 'Total'>): GapKind {
  if (kind === 'One-off pressure') return 'Pressure';
  if (kind !== 'Pressure' && kind !== 'Inflation') return kind;
  if (/\bpay\b|\bsalar(?:y|ies)\b|\bwages\b/i.test(label) && !/\bnon[\s-]pay\b/i.test(label)) return 'Pay';
  return /\binflation\b/i.test(label) ? 'Inflation' : kind;
}

/** Whether a pressure goes on after its year. */
export const recurs = (label: string, kind: GapKindWord): boolean =>
  kind !== 'One-off pressure' && !/\bone[\s-]?off\b|\bnon[\s-]?recurr/i.test(label);

const statusInLabel =
  /(?:^|[-–—:,(/]\s*)(blue|green|amber|red|grey)(?:[\s-]+(?:rated|savings?|lines?|schemes?)\b|\s*\)|\s*$)/i;

/** The status by which savings are put together, as in `Savings – Red`; null where the label names none. */
export const statusIn = (label: string): RagStatus | null => parseStatus(statusInLabel.exec(label)?.[1] ?? '');
