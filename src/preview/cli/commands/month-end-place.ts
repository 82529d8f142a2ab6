import { z } from 'zod';

import { parseAnswer } from '../answer';
import type { JsonOption } from '../command';
import type { ExitCode, Terminal } from '../exit-code';
import { saveChange } from '../save-change';
import { type ByOption, userName } from '../user-name';

interface PlaceOptions extends JsonOption, ByOption {
  readonly out?: string;
}

/** What `month-end --place` did. */
const placedSchema = z.object({
  placed: z.array(z.object({ codes: z.array(z.string()), partOf: z.string().nullable(), run: z.number().nullable() })),
});

const placeLines = ({ placed, out }: z.infer<typeof placedSchema> & { readonly out: string }): string => {
  const said = placed.map(({ codes, partOf }) =>
    partOf === null
      ? `${codes.join(', ')}: a line in the budget, without a budget.`
      : `${codes.join(', ')}: part of ${partOf}; the next import knows it.`,
  );
  return `${[...said, `Saved as ${out}`].join('\n')}\n`;
};

/** `mtfs month-end FILE --place CODE=LINE`: gives codes in no budget line their place and saves the result under another name. */
export const placeCodes = (
  file: string,
  typed: readonly string[],
  options: PlaceOptions,
  terminal: Terminal,
): Promise<ExitCode> =>
  saveChange(
    file,
    {
      operation: 'placeCodes',
      given: [userName(options.by), typed],
      suffix: 'placed',
      parse: (answer) => parseAnswer(placedSchema, answer),
      lines: placeLines,
    },
    options,
    terminal,
  );
