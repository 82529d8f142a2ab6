import { cell, type PageCell } from '../../pages/page-cell';
import { sectionRow, textPart, type PagePart } from '../../pages/page-parts';
import type { GapReport } from '../gap-report';

const mostBroken = 12;

/** What the identities say in a sentence. */
export function sayIdentities({ identities }: Pick<GapReport, 'identities'>): string {
  if (identities.length === 0) return 'No identity can be checked: nothing has been proved.';
  const broken = identities.filter(({ verdict }) => verdict === 'Does not agree').length;
  if (broken > 0) return `${broken} of ${identities.length} identities ${broken === 1 ? 'does' : 'do'} not hold.`;
  return identities.length === 1
    ? 'The one identity that can be checked holds.'
    : `All ${identities.length} identities hold.`;
}

/** Whether the gap holds together, and the cells that are wrong where it does not. */
export function proofPart(report: GapReport, columns: number): PagePart {
  const { broken, convention, problems } = report;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const rows: PageCell[][] = [
    sectionRow('Whether it holds together', columns),
    [cell(sayIdentities(report), broken.length > 0 ? 'notice' : 'subtitle')],
    ...errors.map(({ cell: at, found, expected }) => [cell(`${at}: ${found}. Expected: ${expected}`, 'notice')]),
    [cell('How it is read:', 'subtitle')],
    ...[...convention.says, ...convention.doubts].map((said) => [cell(`– ${said}`, 'subtitle')]),
  ];
  if (broken.length === 0) return textPart(rows);
  const listed = broken.slice(0, mostBroken);
  return textPart([
    ...rows,
    [],
    [
      cell('Cell', 'heading'),
      cell('Found', 'numberHeading'),
      cell('Expected', 'numberHeading'),
      cell('Why', 'indentedHeading'),
    ],
    ...listed.map(({ cell: at, found, expected, why }) => [
      cell(at, 'label'),
      cell(found, 'money'),
      cell(expected, 'money'),
      cell(why, 'text'),
    ]),
  ]);
}
