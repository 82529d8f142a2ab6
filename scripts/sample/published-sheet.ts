import type { ConditionalFormatData, SheetData } from '../../src/excel-host/book';
import { budgetLines } from './budget-lines';
import { calculated, constant, type Look } from './look';
import published from './published.json';
import { savingsLines, type SampleSaving } from './savings-lines';
import { HEADING_ROW, tableSheet, type Column } from './table-sheet';

/** A published figure beside what this workbook comes to. */
interface Check {
  readonly figure: string;
  readonly where: string;
  readonly published: number;
  /** What the report rounds the figure to, in its own unit. */
  readonly roundedTo: number;
  readonly formula: string;
  readonly value: number;
  readonly look: Look;
  readonly note: string | null;
}

type Choose = (line: SampleSaving) => boolean;

const all: Choose = () => true;

/** A sum of targets as a live formula and as what it comes to. `criterion` is the condition in SUMIFS, empty for all lines. */
function sum(years: readonly number[], criterion: string, choose: Choose): { formula: string; value: number } {
  const parts = years.map((year) => {
    const column = `Savings[${published.years[year] ?? ''} Target]`;
    return criterion === '' ? `SUM(${column})` : `SUMIFS(${column},${criterion})`;
  });
  const chosen = savingsLines.filter(choose);
  return {
    formula: `=${parts.join('+')}`,
    value: years.reduce((total, year) => total + chosen.reduce((sub, { targets }) => sub + (targets[year] ?? 0), 0), 0),
  };
}

const every = published.years.map((_, index) => index);
const exact = { roundedTo: 1, look: 'money', note: null } as const;

function profileChecks(): Check[] {
  const { profile } = published;
  const rows = [
    { name: 'All savings', by: profile.byYear, total: profile.totals.all, criterion: '', choose: all },
    ...[
      {
        name: 'Children and young people',
        by: profile.childrenAndYoungPeople,
        total: profile.totals.childrenAndYoungPeople,
      },
      { name: 'Youth offending', by: profile.youthOffending, total: profile.totals.youthOffending },
    ].map((row) => ({
      ...row,
      criterion: `Savings[Department],"${row.name}"`,
      choose: ({ department }: SampleSaving) => department === row.name,
    })),
  ];
  return rows.flatMap(({ name, by, total, criterion, choose }) => [
    ...by.map((amount, year): Check => ({
      ...exact,
      figure: `${name}, ${published.years[year] ?? ''}`,
      where: profile.where,
      published: amount,
      ...sum([year], criterion, choose),
      note: year === 2 && criterion === '' ? profile.note : null,
    })),
    {
      ...exact,
      figure: `${name}, four years`,
      where: profile.where,
      published: total,
      ...sum(every, criterion, choose),
    },
  ]);
}

function remainingCheck(): Check {
  const { where, remaining } = published.remaining;
  const note = 'The savings of 2014/15 were secured when the report was written.';
  return {
    ...exact,
    figure: 'Remaining after the savings secured in 2014/15',
    where,
    published: remaining,
    ...sum(every.slice(1), '', all),
    note,
  };
}

function groupChecks(): Check[] {
  return published.groups.map(({ name, where, lines, published: amount, roundedTo }) => ({
    figure: `${name} (${lines.join(', ')})`,
    where,
    published: amount,
    roundedTo,
    look: 'money',
    ...sum(every, `Savings[Report group],"${name}"`, ({ ref }) => lines.includes(ref)),
    note:
      name === 'Major projects'
        ? 'The report counts nine areas; they are ten lines because S9 is split between T3 and T8.'
        : null,
  }));
}

function projectChecks(): Check[] {
  return published.projects.flatMap(({ project, where, saving, roundedTo, budget, percentOfBudget }): Check[] => {
    const total = sum(every, `Savings[Project],"${project}"`, (line) => line.project === project);
    const amount: Check = {
      figure: `Project ${project}`,
      where,
      published: saving,
      roundedTo,
      look: 'money',
      ...total,
      note: project === 'T20' ? 'T20 has no savings target and is shown all the same.' : null,
    };
    if (budget === null) return [amount];
    const spent = `SUMIFS(Budget[Budget],Budget[Project],"${project}")`;
    const budgeted = budgetLines.filter((line) => line.project === project).reduce((sub, line) => sub + line.budget, 0);
    return [
      amount,
      {
        figure: `Project ${project}: its budget`,
        where,
        published: budget,
        roundedTo: 100,
        look: 'money',
        formula: `=${spent}`,
        value: budgeted,
        note: null,
      },
      {
        figure: `Project ${project}: saving as % of budget`,
        where,
        published: percentOfBudget,
        roundedTo: 0.1,
        look: 'oneDecimal',
        formula: `=ROUNDDOWN(100*(${total.formula.slice(1)})/${spent},1)`,
        value: Math.floor((1000 * total.value) / budgeted) / 10,
        note: 'The report cuts percentages off after one decimal.',
      },
    ];
  });
}

/** The published amounts of single lines. */
function lineChecks(): Check[] {
  return Object.entries(published.lines).map(([ref, amount]) => ({
    ...exact,
    figure: `Line ${ref}`,
    where: ref === 'S80' ? 'Table 1' : 'Table 3',
    published: amount,
    roundedTo: ref === 'S80' ? 1 : 100,
    ...sum(every, `Savings[Ref],"${ref}"`, (line) => line.ref === ref),
  }));
}

/** Every published total that the sample must reproduce. */
export const checks: readonly Check[] = [
  ...profileChecks(),
  remainingCheck(),
  ...groupChecks(),
  ...projectChecks(),
  ...lineChecks(),
];

const own = (column: string): string => `PublishedTotals[[#This Row],[${column}]]`;

const DIFFERENCE = `=ROUND(${own('This workbook')}-${own('Published')},6)`;
const CHECK =
  `=IF(${own('Difference')}=0,"Agrees",` +
  `IF(ABS(${own('Difference')})<=${own('Rounded to')}/2,"Agrees within rounding","Does not agree"))`;

const columns: readonly Column<Check>[] = [
  { heading: 'Figure', width: 58, look: 'wrapped', value: ({ figure }) => figure },
  { heading: 'Where in the report', width: 19, look: 'text', value: ({ where }) => where },
  { heading: 'Published', width: 12, look: 'money', value: (check) => constant(check.published, check.look) },
  { heading: 'Rounded to', width: 11, look: 'money', value: (check) => constant(check.roundedTo, check.look) },
  {
    heading: 'This workbook',
    width: 12,
    look: 'money',
    value: (check) => calculated(check.formula, check.value, check.look),
  },
  {
    heading: 'Difference',
    width: 12,
    look: 'money',
    formula: DIFFERENCE,
    value: (check) => calculated(DIFFERENCE, round(check.value - check.published), check.look),
  },
  {
    heading: 'Check',
    width: 24,
    look: 'centred',
    formula: CHECK,
    value: (check) => calculated(CHECK, verdict(check), 'centred'),
  },
  { heading: 'Remark', width: 62, look: 'wrapped', value: ({ note }) => note },
];

function verdict({ value, published: stated, roundedTo }: Check): string {
  const difference = Math.abs(round(value - stated));
  return difference === 0 ? 'Agrees' : difference <= roundedTo / 2 ? 'Agrees within rounding' : 'Does not agree';
}

function round(amount: number): number {
  return Math.round(amount * 1e6) / 1e6;
}

/** The check of the workbook against the report, in live formulas. */
export function publishedSheet(): SheetData {
  const at = columns.findIndex(({ heading }) => heading === 'Check');
  const areas = [{ top: HEADING_ROW + 1, bottom: HEADING_ROW + checks.length, left: at, right: at }];
  const rule = (
    operator: 'BeginsWith',
    text: string,
    fillColour: string,
    fontColour: string,
    priority: number,
  ): ConditionalFormatData => ({
    areas,
    rule: { kind: 'containsText', operator, text },
    fillColour,
    fontColour,
    stopIfTrue: false,
    priority,
  });
  return tableSheet(
    {
      name: 'Published totals',
      table: 'PublishedTotals',
      title: 'Published totals',
      subtitle:
        'Each figure of the report beside what the Savings and Budget tables of this workbook come to. £000, percentages where it says so.',
      columns,
      lines: checks,
      frozenColumns: 1,
      tabColour: '#548235',
      pagesWide: 1,
      rowHeight: 30,
    },
    {
      conditionalFormats: [
        rule('BeginsWith', 'Agrees', '#E2EFDA', '#375623', 0),
        rule('BeginsWith', 'Does not agree', '#F8CBAD', '#9C0006', 1),
      ],
    },
  );
}
