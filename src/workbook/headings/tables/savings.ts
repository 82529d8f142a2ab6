import type { TableHeadings } from '../table-shape';

/** The savings lines. */
export const savings = {
  names: 'Savings, Savings lines, Savings tracker, Savings table, tblSavings, Table Savings, Savings list',
  columns: {
    ref: `
      Ref, Reference, Ref no, Ref number, Reference no, Reference number, Saving ref, Savings ref, Saving
      reference, Savings reference, Saving no, Saving number, Savings no, Saving id, Savings id, ID, Unique ID, Unique ref, Unique reference,
      Line ref, Line no, MTFS ref, MTFS reference, Scheme ref, Scheme no, Proposal ref, Proposal no, Proposal
      reference, Option ref, Item no, Saving code, Savings code, Code, No`,
    title: `
      Title, Saving, Savings, Saving title, Savings title, Name, Description, Saving description, Description of
      saving, Savings description, Saving name, Savings name, Proposal, Proposal title, Proposal name, Description of
      proposal, Proposal description, Savings proposal, Saving proposal, Budget proposal, Savings scheme, Scheme, Scheme
      title, Scheme name, Scheme description, Description of scheme, Short description, Brief description, Initiative,
      Savings area, Detail, Line`,
    department: 'Department, Dept, Directorate, Service area, Division, Portfolio, Group',
    project: 'Project, Project name, Workstream, Work stream, Programme project',
    theme: 'Theme, Category, Type of saving, Saving type, Programme, Strategy theme',
    owner: `
      Owner, Lead, Lead officer, Responsible officer, Accountable officer, Responsible owner, Saving owner, Budget
      holder, Senior responsible owner, SRO, Manager, Responsible manager, Head of service, Project lead`,
    kind: `
      Kind, One-off/recurring, Recurring or one-off, Recurring/One-off, One-off or recurring, Recurrent, Recurring, Recurrence,
      Recurring or non-recurring, Recurring/Non-recurring, Recurrent/Non-recurrent, R/NR, R or NR, One-off or ongoing,
      One-off/Ongoing, Ongoing or one-off, Ongoing/One-off, Permanent or temporary, Permanent/Temporary, Frequency`,
    cash: `
      Cash, Cashable, Cashable or non-cashable, Cashable/Non-cashable, Cash effect, Cashability, Efficiency type`,
    stage: `
      Stage, Current stage, Delivery stage, Gateway, Gate, Progress stage, Approval stage, Decision status, Status
      of saving, Saving stage, Lifecycle`,
    target: `
      Target, Target saving, Savings target, Saving target, Saving, Savings, Planned, Plan, Planned saving,
      Planned savings, Budgeted saving, Budgeted savings, Agreed saving, Agreed savings, Proposed saving, Proposed
      savings, Proposed, MTFS, MTFS target, MTFS saving, MTFS savings, Savings required, Saving required, Original
      target, Revised target, Current target, Latest target, Updated target, Revised saving, Revised savings, Revised savings target, Original savings target, Original saving, Original savings, Annual target, Full year target`,
    forecast: `
      Forecast, Forecast saving, Forecast savings, Forecasted, Forecast delivery, Forecast outturn, Latest
      forecast, Current forecast, Projected, Projection, Projected saving, Projected savings, Projected outturn,
      Fcast, Fcast saving, Fcast outturn, Forecast year end, Year end forecast, Forecast achievement, Expected, Expected saving, Expected savings, Anticipated, Anticipated saving, Anticipated savings, Estimated
      saving, Estimated savings, Estimate`,
    delivered: `
      Delivered, Delivered to date, Delivered so far, Saving delivered, Savings delivered, Delivered saving,
      Delivered savings, Banked, Banked to date, Banked this year, Achieved, Achieved to date, Saving achieved,
      Savings achieved, Achieved saving, Achieved savings, Secured, Secured to date, Savings secured, Realised,
      Savings realised, Actual, Actual saving, Actual savings, Actual to date, Saving to date, Savings to date, Delivered
      YTD, Achieved YTD, Actual YTD`,
    confidence: 'Confidence, Confidence %, Delivery confidence, Probability, Likelihood, Deliverability',
    nextMilestone: 'Next milestone, Milestone, Key milestone, Next step, Next key milestone',
    milestoneDue: `
      Milestone due, Milestone date, Milestone due date, Date of milestone, Date of next milestone, Next milestone date, Next milestone due, Due, Due date,
      Due by, Date due`,
    updated: 'Updated, Last updated, Date updated, Update date, Last update, Date of update, Updated on',
    narrative: 'Narrative, Commentary, Comment, Comments, Progress, Progress update, Update, Latest position, Notes',
    mitigation: `
      Mitigation, Mitigations, Mitigating action, Mitigating actions, Recovery plan, Actions to recover, Remedial
      action`,
    claimedRag: `
      Claimed RAG, Department RAG, Reported RAG, Self-assessed RAG, Service RAG, Owner RAG, Claimed status,
      Department status`,
    rag: 'RAG, RAG status, RAG rating, BRAG, BRAG status, BRAG rating',
    ragReason: 'RAG reason, Reason for RAG, RAG explanation, RAG comment, RAG rationale, Why',
  },
  yearly: ['target', 'forecast', 'delivered'],
  bareYear: 'target',
  hasPeriods: false,
  required: [['ref'], ['target']],
} as const satisfies TableHeadings;

/** Savings lines that are done with: kept to be read, no longer assessed or added up. */
export const archive = {
  ...savings,
  names: 'Archive, Archived savings, Savings archive, Archived lines, tblArchive',
  columns: { archived: 'Archived, Archived on, Date archived', ...savings.columns },
} as const satisfies TableHeadings;

/** Milestones of the savings, one row each. */
export const milestones = {
  names: 'Milestones, Milestone log, Delivery milestones, tblMilestones',
  columns: {
    ref: 'Ref, Reference, Saving ref, Savings ref, Saving reference, Line ref, MTFS ref, ID',
    milestone: 'Milestone, Milestone name, Key milestone, Action, Task, Description',
    due: 'Due, Due date, Date due, Milestone due, Milestone date, Planned date, Due by, Target date',
    done: 'Done, Done on, Completed, Complete, Date done, Completed on, Actual date, Achieved',
    owner: 'Owner, Lead, Lead officer, Responsible officer',
  },
  yearly: [],
  bareYear: null,
  hasPeriods: false,
  required: [['ref'], ['milestone'], ['due', 'done']],
} as const satisfies TableHeadings;
