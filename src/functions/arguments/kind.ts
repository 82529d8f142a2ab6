import type { Result } from '../../finance/result';
import type { Unreadable } from '../../finance/unreadable';

/** A kind of value that an argument takes: how a cell that is neither blank nor an error is read. */
export interface Kind<T> {
  readonly read: (found: number | string | boolean) => Result<T, Unreadable>;
  /**
   * Whether 0 is no value of this kind, so that a 0 is taken for what it is: the blank cell that some versions of
   * Excel pass as 0.
   */
  readonly isZeroBlank: boolean;
}
