import { plainDashes } from '../../finance/plain-dashes';

const dashed = /(?<![\d/.-])(\d{2})\s*-\s*(\d{2})(?![\d/.-])/;

/**
 * A heading in which two digits, a dash and the two that follow them (`Planned 14-15`) are written as a year is
 * (`Planned 14/15`); null where there are none. It may be ages as well, so it is offered to a person and never taken.
 */
export function withDashedYear(text: string): string | null {
  const plain = plainDashes(text);
  const [whole, start = '', end = ''] = dashed.exec(plain) ?? [];
  if (whole === undefined || Number(end) !== (Number(start) + 1) % 100) return null;
  return plain.replace(whole, `${start}/${end}`);
}
