import { mapInSteps, type Steps } from '../steps';
import { type LineInputs, type MonthEnd } from './line-case';
import { type LineOutturn, lineOutturn } from './line-outturn';

/** A line with posts takes a good part of a millisecond. */
const linesInOneStep = 10;

/** The figures and forecasts of all budget lines at the end of a period, in their order. */
export function monthEndOutturns(lines: readonly LineInputs[], monthEnd: MonthEnd): Steps<readonly LineOutturn[]> {
  return mapInSteps(lines, (inputs) => lineOutturn(inputs, monthEnd), linesInOneStep);
}
