import type { LineAttribute } from '../../finance/rollup/groups';

/** What lines can be put together by, as a reader calls it. */
export const attributeWords: Readonly<Record<LineAttribute | 'year', string>> = {
  project: 'Project',
  theme: 'Theme',
  department: 'Department',
  owner: 'Owner',
  kind: 'Kind',
  cash: 'Cash',
  stage: 'Stage',
  year: 'Year',
};
