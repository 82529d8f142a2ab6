import { type Command, Option } from 'commander';

import { andBefore } from '../command';

/** What is said of a ledger export on the command line; the add-in reads it, as it knows what may be said. */
export interface LedgerOptions {
  readonly column?: readonly string[];
  readonly code?: string;
  readonly share?: readonly string[];
  readonly unit?: string;
  readonly spending?: string;
  readonly numbers?: string;
  readonly credits?: string;
  readonly years?: string;
  readonly period0?: string;
  readonly period14?: string;
}

/** Adds the options by which everything is answered that the pane would ask of an export. */
export const addLedgerOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--column <heading=meaning>',
        'what a column of the export means, such as "Betrag=Amount", as often as needed',
      ).argParser(andBefore),
    )
    .option('--code <parts>', 'how the budget’s code is put together, such as "Cost centre + \'-\' + Account"')
    .addOption(
      new Option(
        '--share <code=what>',
        'which line of a code gets what where it has one of spending and one of income: "by sign" for debits to the one and credits to the other, spending or income for all to one; as often as needed',
      ).argParser(andBefore),
    )
    .option('--unit <unit>', 'the unit of the sums in the export: £, £000 or £m')
    .option('--spending <sign>', 'how spending is written: positive or negative')
    .option('--numbers <style>', 'point for 1,234.56, comma for 1.234,56')
    .option(
      '--credits <sign>',
      'which sign a credit has, positive or negative; without it, the one that all of them have',
    )
    .option('--years <style>', 'what a year beside a period is: "start year", "end year" or "calendar month"')
    .option('--period-0 <what>', 'balances brought forward: "leave out" or "count in period 1"')
    .option('--period-14 <what>', '"leave out" or "count in period 13"');

/** What is said, as `importLedger` of the add-in takes it. */
export function saidOfLedger({ column = [], code, unit, spending, ...rest }: LedgerOptions): unknown {
  const { numbers, credits, years: periods, period0: broughtForward, period14 } = rest;
  return {
    columns: column,
    code: code ?? null,
    answers: { unit, spending, numbers, credits, periods, broughtForward, period14 },
  };
}
