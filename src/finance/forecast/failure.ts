/** Why there is no forecast: which argument is at fault, what was found there and what was expected. */
export interface ForecastFailure {
  /**
   * `not meant`: the argument makes no sense as it is. `too little`: it does, and more of it will give an answer.
   * `nothing to divide by`: what the method divides by is nothing.
   */
  readonly kind: 'not meant' | 'too little' | 'nothing to divide by';
  readonly argument:
    'history' | 'horizon' | 'season' | 'method' | 'level' | 'actuals' | 'budget' | 'committed' | 'last year';
  readonly found: string;
  readonly expected: string;
}

/** The failure of an argument that makes no sense as it is. */
export const notMeant = (argument: ForecastFailure['argument'], found: string, expected: string): ForecastFailure => ({
  kind: 'not meant',
  argument,
  found,
  expected,
});

/** The failure of an argument with too little in it yet. */
export const tooLittle = (argument: ForecastFailure['argument'], found: string, expected: string): ForecastFailure => ({
  kind: 'too little',
  argument,
  found,
  expected,
});
