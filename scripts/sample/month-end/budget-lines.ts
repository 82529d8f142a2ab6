/** The profiles that the lines name, by their shares of the year in P1 to P12. */
export const profiles = {
  Even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  Pay: [80, 80, 80, 80, 80, 80, 80, 80, 81, 81, 81, 81],
  'Term time': [3, 4, 4, 3, 0, 4, 4, 4, 3, 4, 3, 3],
  Winter: [6, 4, 2, 2, 2, 3, 6, 12, 18, 20, 16, 9],
  Summer: [8, 11, 13, 13, 13, 11, 9, 7, 3, 2, 3, 7],
  Quarterly: [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
  Licences: [12, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2],
} as const satisfies Record<string, readonly number[]>;

export type ProfileName = keyof typeof profiles;

/** A budget line of the month-end sample, in £; income is negative. */
export interface BudgetLine {
  /** With its leading zeros. */
  readonly code: string;
  readonly department: string;
  readonly service: string;
  readonly name: string;
  readonly owner: string;
  readonly kind: 'Spend' | 'Income';
  readonly original: number;
  readonly profile: ProfileName;
  /** What is spent or received for each pound of the profiled budget. */
  readonly pace: number;
  readonly committed: number | null;
  /** A person's forecast of the outturn. */
  readonly forecast: number | null;
  readonly narrative: string | null;
}

type Row = readonly [
  code: string,
  name: string,
  original: number,
  profile: ProfileName,
  pace: number,
  forecast?: number,
  narrative?: string | null,
  committed?: number,
];

interface Service {
  readonly department: string;
  readonly service: string;
  readonly owner: string;
  readonly rows: readonly Row[];
}

const services: readonly Service[] = [
  {
    department: 'Children and families',
    service: 'Placements',
    owner: 'Head of Placements',
    rows: [
      [
        '001010',
        'Independent residential',
        9_600_000,
        'Even',
        1.09,
        10_450_000,
        'Five more children in independent homes than budgeted.',
        2_150_000,
      ],
      ['001020', 'Independent fostering', 7_200_000, 'Even', 1.05],
      ['001030', 'In-house fostering', 4_300_000, 'Even', 0.97, 4_150_000, 'Twelve fewer carers than planned.'],
      ['001040', 'Leaving care', 1_900_000, 'Even', 1.01],
    ],
  },
  {
    department: 'Children and families',
    service: 'Early help',
    owner: 'Head of Early Help',
    rows: [
      [
        '001110',
        'Children’s centres, staff',
        3_400_000,
        'Pay',
        0.96,
        3_290_000,
        'Posts held vacant before the review.',
      ],
      ['001120', 'Grants to voluntary groups', 800_000, 'Quarterly', 1],
      ['001130', 'Supporting families', 2_600_000, 'Even', 0.99],
      [
        '001190',
        'Troubled Families grant',
        -1_050_000,
        'Quarterly',
        0.92,
        -970_000,
        'Fewer results claimed than planned.',
      ],
    ],
  },
  {
    department: 'Children and families',
    service: 'Social work',
    owner: 'Head of Safeguarding',
    rows: [
      ['001210', 'Assessment teams, staff', 5_100_000, 'Pay', 0.93],
      [
        '001220',
        'Agency social workers',
        650_000,
        'Even',
        1.42,
        920_000,
        'Nine agency workers cover vacancies.',
        60_000,
      ],
    ],
  },
  {
    department: 'Children and families',
    service: 'Education',
    owner: 'Head of Education',
    rows: [
      ['001310', 'SEN transport', 9_800_000, 'Term time', 1.06],
      ['001320', 'Mainstream transport', 4_900_000, 'Term time', 0.98, 4_820_000],
      ['001330', 'School improvement, staff', 1_500_000, 'Pay', 1],
    ],
  },
  {
    department: 'Adults and communities',
    service: 'Older people',
    owner: 'Head of Adult Care',
    rows: [
      ['002010', 'Residential care', 38_000_000, 'Even', 1.012],
      ['002020', 'Home care', 19_500_000, 'Even', 1.03, 20_100_000, 'Hours up by 3% since the hospital pathway began.'],
      ['002090', 'Client contributions', -21_000_000, 'Even', 1.01],
    ],
  },
  {
    department: 'Adults and communities',
    service: 'Learning disability',
    owner: 'Head of Adult Care',
    rows: [
      ['002110', 'Supported living', 22_000_000, 'Even', 1.02],
      ['002120', 'Day services, staff', 4_200_000, 'Pay', 0.98],
    ],
  },
  {
    department: 'Adults and communities',
    service: 'Libraries',
    owner: 'Head of Communities',
    rows: [
      ['002210', 'Library staff', 3_900_000, 'Pay', 0.97, 3_800_000],
      ['002220', 'Book fund', 450_000, 'Even', 0.8, 450_000],
    ],
  },
  {
    department: 'Environment and transport',
    service: 'Highways',
    owner: 'Head of Highways',
    rows: [
      ['003010', 'Winter maintenance', 1_800_000, 'Winter', 1],
      ['003020', 'Road maintenance', 12_500_000, 'Summer', 1.01, 12_500_000, null, 3_400_000],
      ['003090', 'Street works permits', -900_000, 'Even', 1.1],
    ],
  },
  {
    department: 'Environment and transport',
    service: 'Waste',
    owner: 'Head of Waste',
    rows: [
      ['003110', 'Disposal contract', 21_400_000, 'Even', 0.985],
      ['003120', 'Recycling credits', 2_900_000, 'Even', 1.02],
      ['003190', 'Sale of recyclables', -1_600_000, 'Even', 0.78, -1_300_000, 'Prices for paper fell by a fifth.'],
    ],
  },
  {
    department: 'Environment and transport',
    service: 'Public transport',
    owner: 'Head of Transport',
    rows: [
      ['003210', 'Concessionary travel', 6_200_000, 'Even', 0.99],
      ['003220', 'Subsidised buses', 3_100_000, 'Even', 1],
    ],
  },
  {
    department: 'Corporate resources',
    service: 'Property',
    owner: 'Head of Property',
    rows: [
      ['004010', 'Energy', 2_400_000, 'Winter', 0.95],
      ['004020', 'Repairs', 3_300_000, 'Even', 1.03, 3_300_000, null, 410_000],
      ['004090', 'Rents', -2_700_000, 'Quarterly', 1],
    ],
  },
  {
    department: 'Corporate resources',
    service: 'ICT',
    owner: 'Head of ICT',
    rows: [
      ['004110', 'ICT staff', 4_600_000, 'Pay', 0.95],
      ['004120', 'Licences', 1_900_000, 'Licences', 1.04],
    ],
  },
  {
    department: 'Corporate resources',
    service: 'Finance and people',
    owner: 'Director of Finance',
    rows: [
      ['004210', 'Finance and HR staff', 3_800_000, 'Pay', 0.99],
      ['004220', 'Audit fees', 210_000, 'Quarterly', 1],
      ['004290', 'Services sold to schools', -1_250_000, 'Term time', 0.96],
    ],
  },
];

/** Illustrative lines of no council in particular. */
export const budgetLines: readonly BudgetLine[] = services.flatMap(({ rows, ...of }) =>
  rows.map(([code, name, original, profile, pace, forecast, narrative, committed]) => ({
    ...of,
    code,
    name,
    kind: original < 0 ? 'Income' : 'Spend',
    original,
    profile,
    pace,
    committed: committed ?? null,
    forecast: forecast ?? null,
    narrative: narrative ?? null,
  })),
);

/** Budget moved between codes since April. */
export const virements: readonly {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly amount: number;
  readonly reason: string;
  readonly approvedBy: string;
}[] = [
  {
    date: '2014-05-12',
    from: '001110',
    to: '001130',
    amount: 120_000,
    reason: 'Two family workers moved from the children’s centres.',
    approvedBy: 'Director of Children’s Services',
  },
  {
    date: '2014-06-20',
    from: '004210',
    to: '004110',
    amount: 85_000,
    reason: 'The payroll system is run by ICT.',
    approvedBy: 'Director of Finance',
  },
  {
    date: '2014-07-14',
    from: '002120',
    to: '002110',
    amount: 300_000,
    reason: 'Day services replaced by supported living.',
    approvedBy: 'Cabinet',
  },
];

/** The budget of a line after its virements, in £. */
export const revisedBudget = ({ code, original }: BudgetLine): number =>
  virements.reduce(
    (sum, { from, to, amount }) => sum + (to === code ? amount : 0) - (from === code ? amount : 0),
    original,
  );

/**
 * What was spent or received in a period, in £ and pence. The figures sway by up to 2% from the pace of the line, by a
 * rule and not by chance, so that the sample is the same whenever it is made.
 */
export function actualOf(
  line: BudgetLine,
  period: number,
  paceOf: (line: BudgetLine) => number = (of) => of.pace,
): number {
  const shares = profiles[line.profile];
  const whole = shares.reduce((sum: number, share) => sum + share, 0);
  const sway = (((Number(line.code) * 7 + period * 13) % 11) - 5) / 250;
  const spent = (revisedBudget(line) * (shares[period - 1] ?? 0) * paceOf(line) * (1 + sway)) / whole;
  return Math.round(spent * 100) / 100;
}
