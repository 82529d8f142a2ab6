import type { TableHeadings } from '../table-shape';

/** The budget lines. */
export const budget = {
  names: `
    Budget, Budgets, Budget lines, Budget monitoring, Budget table, tblBudget, Table Budget, Revenue budget,
    Revenue monitoring`,
  columns: {
    code: `
      Code, Budget code, Cost centre, Cost center, Cost centre code, Cost code, Account code, Ledger code, GL
      code, Service code, Budget ref, Ref, Reference, ID`,
    service: `
      Service, Service name, Service area, Budget line, Budget head, Budget heading, Budget area, Cost centre
      name, Cost centre description, Description, Heading, Line`,
    department: 'Department, Dept, Directorate, Division, Portfolio, Group',
    project: 'Project, Project name',
    level: 'Level, Tier, Reporting level, Budget level',
    kind: `
      Kind, Spend or income, Income or spend, Income/expenditure, Income or expenditure, Expenditure or income,
      I/E, Type, Budget type`,
    budget: `
      Budget, Annual budget, Full year budget, Net budget, Revised budget, Current budget, Latest budget, Approved
      budget, Working budget, Year budget, Total budget, Budget for the year`,
    grossBudget: 'Gross budget, Gross, Gross expenditure budget, Gross expenditure',
    committed: 'Committed, Commitments, Commitment, Committed spend, Ordered, Outstanding orders',
    forecast: `
      Forecast, Forecast outturn, Outturn forecast, Projected outturn, Projection, Projected, Full year forecast,
      Year end forecast, Forecast for the year, Outturn, Latest forecast, Current forecast, Expected outturn`,
    variance: `
      Variance, Forecast variance, Projected variance, Variance to budget, Full year variance, Year end variance,
      Over/(under)spend, Overspend, Over/underspend, Over or underspend`,
    rag: 'RAG, RAG status, RAG rating, BRAG, BRAG status, BRAG rating',
    ragReason: 'RAG reason, Reason for RAG, RAG explanation, RAG comment, RAG rationale, Why',
  },
  yearly: ['budget', 'grossBudget', 'committed', 'forecast', 'variance'],
  bareYear: null,
  hasPeriods: true,
  required: [['code', 'service'], ['budget']],
} as const satisfies TableHeadings;

/** Transactions by code and period. */
export const actuals = {
  names: 'Actuals, Transactions, Ledger, tblActuals',
  columns: {
    code: 'Code, Budget code, Cost centre, Cost code, Account code, Ledger code, GL code',
    period: 'Period, Month, Accounting period',
    amount: 'Amount, Net amount, Value, Actual',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['code'], ['period'], ['amount']],
} as const satisfies TableHeadings;

/** How a budget spreads over the twelve periods. */
export const profiles = {
  names: 'Profiles, Budget profiles, tblProfiles',
  columns: { profile: 'Profile, Profile name, Pattern' },
  yearly: [],
  bareYear: null,
  hasPeriods: true,
  required: [['profile']],
} as const satisfies TableHeadings;

/** The volumes and prices behind a budget. */
export const drivers = {
  names: 'Drivers, Cost drivers, tblDrivers',
  columns: {
    code: 'Code, Budget code, Cost centre',
    driver: 'Driver, Cost driver, Activity',
    basis: 'Basis',
    budgetVolume: 'Budget volume, Budgeted volume',
    budgetPrice: 'Budget price, Budgeted price',
    actualVolume: 'Actual volume',
    actualPrice: 'Actual price',
    forecastVolume: 'Forecast volume',
    forecastPrice: 'Forecast price',
    weeks: 'Weeks',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['code'], ['driver'], ['budgetVolume']],
} as const satisfies TableHeadings;

/** Budget moved between codes. */
export const virements = {
  names: 'Virements, Virement log, Budget transfers, tblVirements',
  columns: {
    date: 'Date, Virement date',
    fromCode: 'From code, Code from, From',
    toCode: 'To code, Code to, To',
    amount: 'Amount, Sum, Value',
    reason: 'Reason, Description',
    approvedBy: 'Approved by, Authorised by, By',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['fromCode'], ['toCode'], ['amount']],
} as const satisfies TableHeadings;
