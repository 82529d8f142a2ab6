import { ExcelError } from '../errors';
import { isRecord } from './json';

/** The arguments of a call, read with the type that the member expects; anything else is Excel's `InvalidArgument`. */
export class Arguments {
  constructor(
    private readonly member: string,
    private readonly list: readonly unknown[],
  ) {}

  /** The argument as it came, `undefined` where it was left out or null. */
  raw(index: number): unknown {
    return this.list[index] ?? undefined;
  }

  text(index: number): string {
    return this.optionalText(index) ?? this.refuse(index, 'a text');
  }

  optionalText(index: number): string | undefined {
    const found = this.raw(index);
    if (found === undefined || typeof found === 'string') return found;
    return this.refuse(index, 'a text');
  }

  /** A name or a number, as `getItem` takes. */
  key(index: number): string | number {
    const found = this.raw(index);
    return typeof found === 'string' || typeof found === 'number' ? found : this.refuse(index, 'a name or a number');
  }

  number(index: number): number {
    return this.optionalNumber(index) ?? this.refuse(index, 'a number');
  }

  optionalNumber(index: number): number | undefined {
    const found = this.raw(index);
    if (found === undefined || (typeof found === 'number' && Number.isFinite(found))) return found;
    return this.refuse(index, 'a number');
  }

  /** A whole number, such as a row. */
  integer(index: number): number {
    const found = this.number(index);
    return Number.isInteger(found) ? found : this.refuse(index, 'a whole number');
  }

  optionalInteger(index: number): number | undefined {
    return this.raw(index) === undefined ? undefined : this.integer(index);
  }

  boolean(index: number): boolean {
    return this.optionalBoolean(index) ?? this.refuse(index, 'true or false');
  }

  optionalBoolean(index: number): boolean | undefined {
    const found = this.raw(index);
    if (found === undefined || typeof found === 'boolean') return found;
    return this.refuse(index, 'true or false');
  }

  /** One of a set of words, such as a shift direction. */
  oneOf<const W extends string>(index: number, words: readonly W[]): W {
    return this.optionalOneOf(index, words) ?? this.refuse(index, words.join(', '));
  }

  optionalOneOf<const W extends string>(index: number, words: readonly W[]): W | undefined {
    const found = this.raw(index);
    if (found === undefined) return undefined;
    return words.find((word) => word === found) ?? this.refuse(index, words.join(', '));
  }

  /** A plain object, such as a rule of a conditional format. */
  record(index: number): Readonly<Record<string, unknown>> {
    const found = this.raw(index);
    return isRecord(found) ? found : this.refuse(index, 'an object');
  }

  optionalRecord(index: number): Readonly<Record<string, unknown>> {
    return this.raw(index) === undefined ? {} : this.record(index);
  }

  /** Refuses an argument in Excel's way, saying what was found and what was expected. */
  refuse(index: number, expected: string): never {
    const found = JSON.stringify(this.raw(index)) as string | undefined;
    throw new ExcelError(
      'InvalidArgument',
      `${this.member}: argument ${index + 1} is ${found?.slice(0, 100) ?? 'missing'}, expected ${expected}.`,
    );
  }
}
