import type { TableHeadings } from '../table-shape';

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
    kind: 'Kind, Spend or income, Income or spend',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['fromCode'], ['toCode'], ['amount']],
} as const satisfies TableHeadings;

/** The posts that a pay budget is for, one row each; several people in the same post may share a row. */
export const posts = {
  names: 'Posts, Establishment, Post list, tblPosts',
  columns: {
    code: 'Code, Budget code, Cost centre',
    post: 'Post, Post title, Job title, Role',
    fte: 'FTE, Full-time equivalent, WTE',
    annualCost: 'Annual cost, Cost with on-costs, Salary with on-costs, Cost a year',
    from: 'From, Filled from, Start, Start date',
    to: 'To, Filled to, End, End date, Leaving date',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['code'], ['post'], ['fte'], ['annualCost']],
} as const satisfies TableHeadings;

/** Which periods have been closed, by whom, and which were opened again and why. */
export const periods = {
  names: 'Periods, Period log, Period close, tblPeriods',
  columns: {
    year: 'Financial year, Year',
    period: 'Period',
    done: 'Done, What was done, Closed or reopened',
    when: 'When, On, Date',
    by: 'By, Closed by',
    reason: 'Reason, Why, Note',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['year'], ['period'], ['done']],
} as const satisfies TableHeadings;

/** What each budget line was forecast to come to when a period was closed: one row a code and period. */
export const forecasts = {
  names: 'Forecasts, Past forecasts, Forecast log, tblForecasts',
  columns: {
    year: 'Financial year, Year',
    period: 'Period',
    code: 'Code, Budget code, Cost centre, Service',
    department: 'Department, Dept, Directorate',
    kind: 'Kind',
    budget: 'Budget',
    actual: 'Actual to date, Actual',
    forecast: 'Forecast, Forecast outturn',
    calculated: 'Calculated, Calculated outturn',
    method: 'Method',
    drivers: 'Drivers, Made from, Volume and price',
    narrative: 'Narrative',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['year'], ['period'], ['code'], ['forecast']],
} as const satisfies TableHeadings;
