import type { GapConvention, Written } from '../../finance/gap/convention';
import type { TargetReading } from '../../finance/effects/reading';
import { cellText, isBlank } from '../cells/cell-value';
import { lineRowsOf } from '../contents/line-rows';
import type { TableContents } from '../contents/table-contents';
import { chooseFrom, choicesOf, type Choices } from '../lines/choices';
import type { Problem } from '../problem';

const names = choicesOf<keyof GapConvention>({
  funding: ['Gap funding', 'Gap: funding', 'Gap funding is written as'],
  reserves: ['Gap reserves', 'Gap: reserves', 'Gap reserves are written as'],
  savings: ['Gap savings', 'Gap: savings', 'Gap savings are written as'],
  unidentified: ['Gap unidentified', 'Gap: unidentified', 'Gap unidentified savings are written as'],
  gap: ['Gap shortage', 'Gap: shortage', 'Gap is written as'],
  pressures: ['Gap pressures', 'Gap: pressures', 'Gap pressures are'],
  savingsBy: ['Gap savings by year', 'Gap: savings by year', 'Gap savings by year are'],
  annualFrom: ['Gap annual requirement', 'Gap: annual requirement', 'Gap annual requirement from'],
});

const signWords = choicesOf<Written>({ positives: ['Positive', 'Plus'], negatives: ['Negative', 'Minus'] });
const readingWords = choicesOf<TargetReading>({
  incremental: ['First year only', 'New in the year', 'Once', 'New'],
  cumulative: ['Every year', 'All in the year', 'Each year', 'Running total'],
});
const annualWords = choicesOf<GapConvention['annualFrom']>({
  'after reserves': ['Gap after reserves'],
  'cumulative gap': ['Before reserves', 'Gap before reserves'],
});

const words: { readonly [Part in keyof GapConvention]: Choices<GapConvention[Part]> } = {
  funding: signWords,
  reserves: signWords,
  savings: signWords,
  unidentified: signWords,
  gap: signWords,
  pressures: readingWords,
  savingsBy: readingWords,
  annualFrom: annualWords,
};

/** Of these names, only those that begin with `Gap` are settings of the gap: `Unit` or `Savings` are others. */
const isOfGap = (setting: string): boolean => /^gap\b/i.test(setting);

/** What the Settings table says of how the gap table is written, such as `Gap reserves` · `negatives`. */
export function gapSettings(settings: TableContents | undefined): {
  readonly given: Partial<GapConvention>;
  readonly problems: readonly Problem[];
} {
  if (settings === undefined) return { given: {}, problems: [] };
  const { columns, lines } = lineRowsOf<'Settings'>(settings);
  const [nameColumn, valueColumn] = [columns.plain('setting'), columns.plain('value')];
  let given: Partial<GapConvention> = {};
  const problems: Problem[] = [];
  for (const { reader } of lines) {
    const name = cellText(reader.raw(nameColumn));
    const part = chooseFrom(names, name);
    const value = reader.raw(valueColumn);
    if (!isOfGap(name) || !part.ok || isBlank(value) || valueColumn === undefined) continue;
    const choice = chooseFrom<string>(words[part.value], cellText(value));
    if (choice.ok) given = { ...given, [part.value]: choice.value };
    else problems.push({ cell: reader.cell(valueColumn), kind: 'not a choice', ...choice.error, severity: 'error' });
  }
  return { given, problems };
}
