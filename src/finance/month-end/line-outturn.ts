import type { BudgetKind } from '../budget-line';
import type { MoneyUnit } from '../money';
import { givenPosition } from '../rag/budget-position';
import { tidy } from '../tidy';
import { type Calculated, calculate, type CalculatedSource } from './calculate';
import { lineCase, type LineInputs, type MonthEnd, spentBy } from './line-case';
import {
  adverseSign,
  type AdverseSign,
  type MeasuredVariance,
  varianceToDate,
  yearVariance,
} from './measured-variance';

/** Whose forecast stands: a person's wins over what is calculated. As the Forecasts table stores it under Method. */
export type ForecastSource = 'Person' | CalculatedSource;

/** A budget line at the end of a period. Money is in `unit` and with the signs of the table. */
export interface LineOutturn {
  readonly code: string;
  readonly department: string | null;
  readonly service: string | null;
  readonly kind: BudgetKind;
  readonly unit: MoneyUnit;
  readonly adverseSign: AdverseSign;
  readonly budget: number | null;
  /** Of the periods that have actuals; null where there are none, or no budget. */
  readonly budgetToDate: number | null;
  /** Whatever the budget is; null where there are no actuals. */
  readonly actualToDate: number | null;
  /** Null unless there are both. */
  readonly toDate: MeasuredVariance | null;
  /** The forecast that stands; null where nobody can say, which `problems` explains. */
  readonly forecast: number | null;
  readonly source: ForecastSource | null;
  readonly calculated: Calculated | null;
  /** A person's forecast − what is calculated, in the line's own sign; null unless there are both. */
  readonly difference: number | null;
  readonly fullYear: MeasuredVariance | null;
  /** Why a figure is missing: what was found and what was expected. */
  readonly problems: readonly string[];
}

/** A line's figures and forecast at the end of a period. */
export function lineOutturn(inputs: LineInputs, monthEnd: MonthEnd): LineOutturn {
  const { line } = inputs;
  const { kind, budget } = line;
  const known = lineCase(inputs, monthEnd);
  const calculated = known.ok ? calculate(known.value, inputs, monthEnd) : known;
  const standing = standingForecast(inputs, calculated.ok ? calculated.value : null, monthEnd);
  const { forecast, source } = standing;
  const actual = known.ok ? known.value.actualToDate : spentBy(line, monthEnd.period);
  const sign = adverseSign(kind, budget ?? 0, forecast, actual);
  const isPersons = source === 'Person' && forecast !== null;
  return {
    code: line.ref,
    department: line.department,
    service: line.service,
    kind,
    unit: monthEnd.unit,
    adverseSign: sign,
    budget,
    ...(known.ok ? toDateOf(sign, known.value) : { budgetToDate: null, actualToDate: actual, toDate: null }),
    forecast,
    source,
    calculated: calculated.ok ? withLate(calculated.value, known.ok ? known.value.late : null) : null,
    difference:
      isPersons && calculated.ok
        ? tidy(forecast - calculated.value.forecast, forecast, calculated.value.forecast)
        : null,
    fullYear: forecast === null || budget === null ? null : yearVariance(kind, budget, forecast),
    problems: [
      ...(calculated.ok ? [] : [`Found ${calculated.error.found}; expected ${calculated.error.expected}.`]),
      ...standing.problems,
    ],
  };
}

const withLate = (calculated: Calculated, late: string | null): Calculated =>
  late === null ? calculated : { ...calculated, notes: [...calculated.notes, late] };

interface Known {
  readonly budgetToDate: number;
  readonly actualToDate: number;
}

function toDateOf(sign: AdverseSign, { budgetToDate, actualToDate }: Known) {
  return { budgetToDate, actualToDate, toDate: varianceToDate(sign, budgetToDate, actualToDate) };
}

interface Standing {
  readonly forecast: number | null;
  readonly source: ForecastSource | null;
  readonly problems: readonly string[];
}

/** A forecast or a variance that a person gives is read as the RAG reads it; two that do not agree leave no forecast. */
function standingForecast({ line }: LineInputs, calculated: Calculated | null, { unit }: MonthEnd): Standing {
  const given = givenPosition(line, unit);
  if (given === null) {
    return { forecast: calculated?.forecast ?? null, source: calculated?.source ?? null, problems: [] };
  }
  if (given.ok) return { forecast: given.value.forecast, source: 'Person', problems: [] };
  const { why, action } = given.error;
  return { forecast: null, source: null, problems: [`${why}. ${action}`] };
}
