import { formatFinancialYear } from '../../../finance/financial-year';
import { formatMoney } from '../../../finance/money';
import { refKey } from '../../../finance/reference';
import type { SavingsLine } from '../../../finance/savings-line';
import type { ReadWorkbook } from '../../assemble-workbook';
import type { AssessedSaving } from '../../tracker';
import type { ModelInWorkbook } from '../read/models-in';
import { linkedCells } from './linked-cells';
import { resultForYear, savingOf } from './model-years';
import type { WantedLink } from './plan-link';
import { targetGaps } from './target-gaps';

/** So many labels are said one by one. */
const mostNamed = 4;

function listed(labels: readonly string[]): string {
  const named = labels.slice(0, mostNamed).join(', ');
  return labels.length > mostNamed ? `${named} and ${labels.length - mostNamed} more` : named;
}

/** What of a model would make its figure untrue: checks that fail, and figures of its example that nobody has replaced. */
export function modelCautions({ sheet, checks, examples }: ModelInWorkbook): string[] {
  const broken = checks.filter(({ holds }) => !holds);
  return [
    ...broken.map(({ label, advice }) => `${sheet} gives no figure until a check holds: ${label}. ${advice}`),
    ...(examples.length === 0
      ? []
      : [`Still the worked example’s: ${listed(examples)}. Write in your own, or see that they are right.`]),
  ];
}

/** Where what the model saves is not of the kind of the line. */
function kindCautions({ definition }: ModelInWorkbook, { ref, kind, cash }: SavingsLine): string[] {
  return [
    ...(kind === 'One-off' ? [`${ref} is one-off, but the model’s saving comes each year.`] : []),
    ...(cash !== null && definition.cash !== null && cash !== definition.cash
      ? [`${ref} is ${cash.toLowerCase()}, but the model’s saving is ${definition.cash.toLowerCase()}.`]
      : []),
  ];
}

/** What a line is forecast to bring does not change its status once it is Blue. */
function blueCaution({ tracker }: ReadWorkbook, { line, assessment }: AssessedSaving, { from }: WantedLink): string[] {
  if (from.startYear > tracker.settings.year.startYear || assessment.status !== 'Blue') return [];
  return [`${line.ref} stays Blue, whatever the model gives: ${assessment.reason}`];
}

/** A model that does not say how its saving comes gives the whole of it from the first year on. */
function wholeYearCaution(model: ModelInWorkbook, { from }: WantedLink): string[] {
  const label = savingOf(model)?.label;
  if (model.definition.partYear !== undefined || label === undefined) return [];
  const year = formatFinancialYear(from);
  return [
    `${year} gets all of “${label}”: the model knows no part year. If it begins later, choose a later first year.`,
  ];
}

/** Targets that have been agreed stay as they are. */
function targetCautions(workbook: ReadWorkbook, model: ModelInWorkbook, wanted: WantedLink): string[] {
  const { unit } = workbook.tracker.settings;
  const gaps = targetGaps(workbook, model, wanted).map(
    ({ year, agreed, model: given }) =>
      `${formatFinancialYear(year)} stays ${formatMoney(agreed, unit)}, where the model gives ${formatMoney(given, unit)}`,
  );
  if (gaps.length === 0) return [];
  return [
    `Only a decision changes agreed targets: ${gaps.join('; ')}. Propose one from the model’s page once the line is linked.`,
  ];
}

/** Years that keep what stands in them, since the model says nothing new in them; what it has fed itself goes. */
function keptYears(
  { tracker, contents }: ReadWorkbook,
  model: ModelInWorkbook,
  { years }: SavingsLine,
  from: WantedLink['from'],
) {
  const { year: current, targetsByYearMean: reading, unit } = tracker.settings;
  const emptied = linkedCells(contents, model.sheet).map(({ year }) => (year ?? current).startYear);
  const kept = years.flatMap(({ year, forecast }) => {
    const isLater = year.startYear > from.startYear && year.startYear >= current.startYear;
    const isSilent = resultForYear(model, year, { from, reading }) === null;
    if (!isLater || !isSilent || emptied.includes(year.startYear)) return [];
    if (forecast === null || forecast === 0) return [];
    return [`${formatMoney(forecast, unit)} in ${formatFinancialYear(year)}`];
  });
  return kept.length === 0 ? [] : [`The model brings nothing new later; the line keeps ${kept.join(', ')}.`];
}

/** What a person should know before a line takes its figures from a model, a sentence or two each. */
export function linkCautions(workbook: ReadWorkbook, model: ModelInWorkbook, wanted: WantedLink): string[] {
  const saving = workbook.tracker.savings.find((one) => refKey(one.line.ref) === refKey(wanted.ref));
  if (saving === undefined) return modelCautions(model);
  const { line } = saving;
  return [
    ...modelCautions(model),
    ...kindCautions(model, line),
    ...wholeYearCaution(model, wanted),
    ...blueCaution(workbook, saving, wanted),
    ...targetCautions(workbook, model, wanted),
    ...keptYears(workbook, model, line, wanted.from),
  ];
}
