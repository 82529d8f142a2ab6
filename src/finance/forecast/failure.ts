/** Why there is no forecast: which argument is at fault, what was found there and what was expected. */
export interface ForecastFailure {
  readonly argument:
    'history' | 'horizon' | 'season' | 'method' | 'level' | 'actuals' | 'budget' | 'committed' | 'last year';
  readonly found: string;
  readonly expected: string;
}
