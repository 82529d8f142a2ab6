/** A budget line of the sample, in £000; `null` is a blank cell. */
export interface SampleBudgetLine {
  readonly code: string;
  readonly service: string;
  readonly project: string | null;
  readonly kind: 'Spend' | 'Income';
  readonly budget: number;
  /** Periods 1 to 5: April to August. */
  readonly actuals: readonly (number | null)[];
  readonly committed: number | null;
  readonly forecast: number | null;
}

/** Illustrative lines; the budgets of the projects T3, T8 and T16 add up to those that Table 3 publishes. */
export const budgetLines: readonly SampleBudgetLine[] = [
  {
    code: 'CF01',
    service: 'Placements for looked-after children',
    project: 'T3',
    kind: 'Spend',
    budget: 22_400,
    actuals: [1_842, 1_905, 1_931, 1_958, 1_987],
    committed: 6_200,
    forecast: 23_150,
  },
  {
    code: 'CF02',
    service: 'Fostering and adoption',
    project: 'T3',
    kind: 'Spend',
    budget: 9_900,
    actuals: [818, 824, 831, 817, 822],
    committed: 310,
    forecast: 9_880,
  },
  {
    code: 'CF03',
    service: 'Early help and children’s centres',
    project: 'T8',
    kind: 'Spend',
    budget: 11_600,
    actuals: [948, 972, 965, 981, 969],
    committed: 420,
    forecast: 11_650,
  },
  {
    code: 'CF04',
    service: 'Disabled children',
    project: 'T16',
    kind: 'Spend',
    budget: 5_500,
    actuals: [455, 462, 458, 471, 466],
    committed: 640,
    forecast: null,
  },
  {
    code: 'CF05',
    service: 'Youth offending',
    project: null,
    kind: 'Spend',
    budget: 1_450,
    actuals: [118, 121, 120, 119, 122],
    committed: 35,
    forecast: 1_445,
  },
  {
    code: 'CF06',
    service: 'Special educational needs assessment',
    project: 'T20',
    kind: 'Spend',
    budget: 3_900,
    actuals: [322, 324, 326, 323, 327],
    committed: 150,
    forecast: 3_900,
  },
  {
    code: 'CF07',
    service: 'Special needs transport',
    project: null,
    kind: 'Spend',
    budget: 4_200,
    actuals: [372, 381, 377, 368, 290],
    committed: 900,
    forecast: null,
  },
  {
    code: 'CF08',
    service: 'Contributions from health and schools',
    project: null,
    kind: 'Income',
    budget: -1_900,
    actuals: [-150, -152, -155, -151, -154],
    committed: null,
    forecast: -1_840,
  },
  {
    code: 'CF09',
    service: 'Commissioning and contracts',
    project: null,
    kind: 'Spend',
    budget: 1_250,
    actuals: [null, null, null, null, null],
    committed: null,
    forecast: null,
  },
];
