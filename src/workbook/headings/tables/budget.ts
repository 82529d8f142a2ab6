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
    codeName: 'Code name, Account name, Name of code, Subjective, Subjective description',
    department: 'Department, Dept, Directorate, Division, Portfolio, Group',
    project: 'Project, Project name',
    owner: 'Owner, Budget holder, Budget manager, Responsible officer, Lead officer, Lead, Manager',
    level: 'Level, Tier, Reporting level, Budget level',
    kind: `
      Kind, Spend or income, Income or spend, Income/expenditure, Income or expenditure, Expenditure or income,
      I/E, Type, Budget type`,
    budget: `
      Budget, Annual budget, Full year budget, Net budget, Revised budget, Current budget, Latest budget, Approved
      budget, Working budget, Year budget, Total budget, Budget for the year`,
    originalBudget: 'Original budget, Budget at 1 April, Base budget, Opening budget',
    grossBudget: 'Gross budget, Gross, Gross expenditure budget, Gross expenditure',
    profile: 'Profile, Budget profile, Phasing, Spending pattern',
    lastYear: `
      Last year, Last year outturn, Previous year outturn, Prior year outturn, Outturn last year, Prior year actual,
      Previous year actual`,
    committed: 'Committed, Commitments, Commitment, Committed spend, Ordered, Outstanding orders',
    forecast: `
      Forecast, Forecast outturn, Outturn forecast, Projected outturn, Projection, Projected, Full year forecast,
      Year end forecast, Forecast for the year, Outturn, Latest forecast, Current forecast, Expected outturn`,
    variance: `
      Variance, Forecast variance, Projected variance, Variance to budget, Full year variance, Year end variance,
      Over/(under)spend, Overspend, Over/underspend, Over or underspend`,
    narrative:
      'Narrative, Commentary, Comment, Comments, Reason for variance, Variance explanation, Explanation, Notes',
    rag: 'RAG, RAG status, RAG rating, BRAG, BRAG status, BRAG rating',
    ragReason: 'RAG reason, Reason for RAG, RAG explanation, RAG comment, RAG rationale, Why',
  },
  yearly: ['budget', 'originalBudget', 'grossBudget', 'committed', 'forecast', 'variance'],
  bareYear: null,
  hasPeriods: true,
  required: [['code', 'service'], ['budget']],
} as const satisfies TableHeadings;

/** The budget lines of the years that have ended, as they were rolled forward: one row a line and year. */
export const budgetArchive = {
  names: 'BudgetArchive, Budget archive, tblBudgetArchive',
  columns: {
    year: 'Financial year, Year',
    code: 'Code, Budget code, Cost centre',
    service: 'Service, Service name',
    department: 'Department, Dept, Directorate',
    level: 'Level',
    kind: 'Kind',
    unit: 'Unit',
    budget: 'Budget',
    originalBudget: 'Original budget',
    closing: 'Closing adjustments, Closing, P13, Period 13',
    committed: 'Committed',
    forecast: 'Forecast',
    variance: 'Variance',
    narrative: 'Narrative',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: true,
  required: [['year'], ['code', 'service'], ['unit']],
} as const satisfies TableHeadings;
