import { addUp } from '../tidy';
import type { LineOutturn } from './line-outturn';

/** What some lines come to. Income is positive here where it is taken in, however the table writes it. */
export interface BudgetFigures {
  readonly budget: number;
  readonly budgetToDate: number;
  readonly actualToDate: number;
  readonly forecast: number;
}

/** Sums of budget lines in one unit. Spending and income stand apart; net is spending − income. */
export interface BudgetSums {
  readonly lines: number;
  readonly spend: BudgetFigures;
  readonly income: BudgetFigures;
  readonly net: BudgetFigures;
  /** Positive is adverse: net actual − net budget to date, of which a line without a budget has nothing. */
  readonly toDate: number;
  /** Positive is adverse: of the lines that have a forecast. */
  readonly fullYear: number;
  /** The lines without a forecast, with their net budget: neither the net forecast nor the full-year variance has them. */
  readonly withoutForecast: { readonly lines: number; readonly budget: number };
}

const nothing: BudgetFigures = { budget: 0, budgetToDate: 0, actualToDate: 0, forecast: 0 };

/** The sums of a single line. */
export function sumsOfLine(line: LineOutturn): BudgetSums {
  const { kind } = line;
  const taken = kind === 'Income' ? -line.adverseSign : 1;
  const own = figuresFrom((figure) => (line[figure] ?? 0) * taken + 0);
  const [spend, income] = kind === 'Income' ? [nothing, own] : [own, nothing];
  const net = figuresFrom((figure) => spend[figure] - income[figure]);
  const isForecast = line.fullYear !== null;
  return {
    lines: 1,
    spend,
    income,
    net,
    toDate: line.toDate?.amount ?? net.actualToDate - net.budgetToDate,
    fullYear: line.fullYear?.amount ?? 0,
    withoutForecast: { lines: isForecast ? 0 : 1, budget: isForecast ? 0 : net.budget },
  };
}

/** The sums of some sums. */
export function addSums(parts: readonly BudgetSums[]): BudgetSums {
  const whole = (figureOf: (part: BudgetSums) => number) => addUp(parts.map(figureOf));
  return {
    lines: whole(({ lines }) => lines),
    spend: figuresFrom((figure) => whole(({ spend }) => spend[figure])),
    income: figuresFrom((figure) => whole(({ income }) => income[figure])),
    net: figuresFrom((figure) => whole(({ net }) => net[figure])),
    toDate: whole(({ toDate }) => toDate),
    fullYear: whole(({ fullYear }) => fullYear),
    withoutForecast: {
      lines: whole(({ withoutForecast }) => withoutForecast.lines),
      budget: whole(({ withoutForecast }) => withoutForecast.budget),
    },
  };
}

function figuresFrom(figureOf: (figure: keyof BudgetFigures) => number): BudgetFigures {
  return {
    budget: figureOf('budget'),
    budgetToDate: figureOf('budgetToDate'),
    actualToDate: figureOf('actualToDate'),
    forecast: figureOf('forecast'),
  };
}
