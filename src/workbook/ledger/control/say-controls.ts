import type { Ledger, TotalRow } from '../../../finance/ledger/ledger';
import { formatMoney, formatNumber, type MoneyUnit } from '../../../finance/money';
import { sameFigure } from '../../../finance/same';
import { addUp } from '../../../finance/tidy';
import { sayExplanation } from '../say-explanation';
import type { ControlCheck } from './check-controls';

/** What came of holding a ledger against its totals, as the pane and the command line say it. */
export interface ControlVerdict {
  readonly tone: 'good' | 'warning' | 'info';
  /** Without its full stop. */
  readonly title: string;
  readonly lines: readonly string[];
}

/** One wrong row may throw off a total at every level: what is beyond these is counted. */
const mostListed = 10;

function verdictOn(check: ControlCheck, unit: MoneyUnit): ControlVerdict {
  const { by, stated, agrees, difference, row, explanations } = check;
  const title = `${by === 'a person' ? 'The control total' : `The total in row ${row ?? ''}`}, ${formatMoney(stated, unit)},`;
  const whole = sayWhole(check, unit);
  if (agrees) return { tone: 'good', title: `${title} agrees`, lines: whole };
  const distance = sayDistance(difference, unit);
  const said = `${sayHeld(check, unit)} ${distance} it.`;
  const why = explanations.map((explanation) => sayExplanation(explanation, unit));
  const lines = why.length === 0 ? ['No single code or row explains the difference.'] : why;
  return { tone: 'warning', title: `${title} does not agree`, lines: [said, ...whole, ...lines] };
}

/** What a total was held against, with its verb. */
function sayHeld({ by, found, part }: ControlCheck, unit: MoneyUnit): string {
  if (part !== null) return part.from === part.to ? `Row ${part.from} is` : `Rows ${part.from} to ${part.to} are`;
  return by === 'a person' ? `What is taken, ${formatMoney(found, unit)}, is` : 'The ledger is';
}

/** `£3 above` for a sum that is £3 more than another. */
const sayDistance = (difference: number, unit: MoneyUnit): string =>
  `${formatMoney(Math.abs(difference), unit)} ${difference > 0 ? 'above' : 'below'}`;

/** What everything in the export comes to beside a total that somebody has given, where it is more or less than what is taken. */
function sayWhole({ stated, found, inExport }: ControlCheck, unit: MoneyUnit): string[] {
  if (inExport === null || sameFigure(inExport, found)) return [];
  const apart = addUp([inExport, -stated]);
  const beside = apart === 0 ? 'which is the control total' : `${sayDistance(apart, unit)} the control total`;
  const left = formatMoney(addUp([inExport, -found]), unit);
  return [
    `Everything in the export comes to ${formatMoney(inExport, unit)}, ${beside}: ${left} of it is not taken, being set apart or unread.`,
  ];
}

const sayUnchecked = ({ row, net }: TotalRow): string =>
  `Row ${row}: ${net === null ? 'its sum cannot be read' : 'no rows stand above it'}.`;

/** Says how a ledger agrees with its totals: those that agree together, those that do not one by one, those that could not be checked. */
export function sayControls({ unit, totalRows }: Ledger, checks: readonly ControlCheck[]): readonly ControlVerdict[] {
  const [given, totals] = [checks.filter(({ by }) => by === 'a person'), checks.filter(({ by }) => by !== 'a person')];
  const [agreeing, off] = [totals.filter(({ agrees }) => agrees), totals.filter(({ agrees }) => !agrees)];
  const together = agreeing.length < 2 ? agreeing.map((check) => verdictOn(check, unit)) : [allAgree(agreeing, totals)];
  const more = off.length - mostListed;
  const unchecked = totalRows.filter(({ covers }) => covers === null).map(sayUnchecked);
  return [
    ...given.map((check) => verdictOn(check, unit)),
    ...together,
    ...off.slice(0, mostListed).map((check) => verdictOn(check, unit)),
    ...(more > 0 ? [verdict('warning', `${formatNumber(more)} more of its totals do not agree`)] : []),
    ...(unchecked.length === 0 ? [] : [verdict('info', 'Totals that could not be checked', unchecked)]),
  ];
}

const verdict = (tone: ControlVerdict['tone'], title: string, lines: readonly string[] = []): ControlVerdict => ({
  tone,
  title,
  lines,
});

function allAgree(agreeing: readonly ControlCheck[], totals: readonly ControlCheck[]): ControlVerdict {
  const number = formatNumber(agreeing.length);
  const which =
    agreeing.length === totals.length ? `All ${number} totals` : `${number} of ${formatNumber(totals.length)} totals`;
  return verdict('good', `${which} in the export agree`);
}
