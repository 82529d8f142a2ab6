import { succeed, type Result } from '../../finance/result';
import { withExcel } from '../excel/session';
import { readSurvey } from '../excel/survey';
import type { TrackerFailure } from '../failure';
import { candidatesIn } from '../locate/candidates';
import { locatedOf, locateForMapping } from '../locate/locate-tables';
import type { Survey } from '../locate/outline';
import { setupTables, type SetupTable } from './setup-options';

/** The tables by which a workbook is a tracker. */
const ofLines = ['Savings', 'Budget'] as const;

/** The kinds that a workbook has, by names and headings or as a person has said. */
function kindsThere(survey: Survey): ReadonlySet<string> {
  const located = locateForMapping(survey);
  const there = new Set<string>(candidatesIn(survey).map(({ kind }) => kind));
  for (const kind of setupTables) if (locatedOf(located, kind).length > 0) there.add(kind);
  // An empty table of ours would be read in the place of a sheet whose headings are not all known yet.
  const isToBeMapped = ofLines.some((kind) => locatedOf(located, kind).some(({ match }) => match.missing.length > 0));
  if (isToBeMapped) for (const kind of ofLines) there.add(kind);
  return there;
}

/**
 * The tables that set-up would make: those of which the workbook has none, in the order of their sheets. Neither savings
 * nor a budget where a sheet that seems to hold them has still to be mapped. Three round trips.
 */
export const offeredTables = (): Promise<Result<readonly SetupTable[], TrackerFailure>> =>
  withExcel(async (session) => {
    const there = kindsThere(await readSurvey(session));
    return succeed(setupTables.filter((table) => !there.has(table)));
  });
