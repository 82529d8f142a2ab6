import type { CreditSign, LedgerField, NumberStyle, PeriodStyle } from './ledger-mapping';

/** One of the answers that a question allows, with what it would come to. */
export interface LedgerAnswer<Value extends string> {
  readonly answer: Value;
  /** What the figures would be, such as `1,234 is 1,234.00`. */
  readonly means: string;
}

/** Something that the export alone does not settle; the answer belongs in the `LedgerMapping`. */
export type LedgerQuestion =
  | {
      readonly asks: 'columns';
      /** Any one of each group would do. */
      readonly missing: readonly (readonly LedgerField[])[];
      readonly why: string;
    }
  | {
      readonly asks: 'numbers';
      /** Headings of the columns that can be read in two ways. */
      readonly columns: readonly string[];
      readonly row: number;
      readonly answers: readonly LedgerAnswer<NumberStyle>[];
      readonly why: string;
    }
  | {
      readonly asks: 'credits';
      /** The heading of the column that tells credits from debits. */
      readonly column: string;
      readonly row: number;
      readonly answers: readonly LedgerAnswer<CreditSign>[];
      readonly why: string;
    }
  | {
      readonly asks: 'periods';
      readonly column: string;
      readonly row: number;
      readonly answers: readonly LedgerAnswer<PeriodStyle>[];
      readonly why: string;
    }
  | {
      readonly asks: 'broughtForward' | 'period14';
      readonly rows: number;
      readonly net: number;
      readonly why: string;
    };
