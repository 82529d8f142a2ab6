import type { CalendarDate } from '../../../finance/calendar-date';
import { anyDay, anyShare, choiceOf } from '../../pages/validation';
import { monthsAYear, twelveMonths } from '../months';
import type { ModelDefinition, ModelFigure } from '../model';

const day = (year: number, month: number, ofMonth: number): CalendarDate => ({ year, month, day: ofMonth });
const yesOrNo = choiceOf(['Yes', 'No']);
const sum = { kind: 'number', least: 0 } as const;

/** How a line stands: the first two may be approved. */
const stands = {
  free: 'Not needed',
  done: 'Done',
  due: 'Not yet due',
  overdue: 'Overdue',
  effect: 'Unmitigated',
  screened: 'Not screened',
} as const;

const standing = `=IF([@Needed]="No","${stands.free}",IF([@Needed]<>"Yes","${stands.screened}",IF([@Done]="",IF([@Due]<{asAt},"${stands.overdue}","${stands.due}"),IF([@Effect]="Unmitigated","${stands.effect}",IF(OR([@Effect]="None",[@Effect]="Mitigated"),"${stands.done}","${stands.screened}")))))`;

/** The savings of the lines that stand in one way. */
const savingsOf = (key: string, label: string, stand: string, note = ''): ModelFigure => ({
  key,
  label,
  style: 'pounds',
  basis: '£ a year',
  formula: `=SUMIFS({lines[Saving]},{lines[Stands]},"${stand}")`,
  ...(note === '' ? {} : { note }),
});

/** Which savings may be approved, and which wait for their equality impact assessment: Leicestershire's £13.24m. */
export const equalityImpact: ModelDefinition = {
  name: 'equality-impact',
  title: 'Equality impact',
  question: 'Which savings may be approved, and which are blocked until their equality impact has been assessed?',
  cash: null,
  inputs: [
    {
      key: 'asAt',
      label: 'As at',
      style: 'date',
      basis: 'day of this review',
      example: day(2014, 9, 1),
      note: 'Committee of 1 September 2014.',
      validation: anyDay,
    },
    {
      key: 'delay',
      label: 'Delay of what is blocked',
      style: 'decimal',
      basis: 'months',
      example: 3,
      note: 'Illustrative. Assess, consult, decide.',
      validation: sum,
    },
    {
      key: 'mitigation',
      label: 'Mitigation costs, of its saving',
      style: 'share',
      basis: 'share of the saving',
      example: 0.05,
      note: 'Illustrative, where it is mitigated.',
      validation: anyShare,
    },
    monthsAYear,
  ],
  lists: [
    {
      key: 'lines',
      title: 'Savings and their assessments',
      columns: [
        { heading: 'Line', style: 'text', width: 22 },
        { heading: 'Saving', style: 'pounds', width: 12, validation: sum },
        { heading: 'Needed', style: 'text', width: 10, validation: yesOrNo },
        { heading: 'Due', style: 'date', width: 12, validation: anyDay },
        { heading: 'Done', style: 'date', width: 12, validation: anyDay },
        {
          heading: 'Effect',
          style: 'text',
          width: 12,
          validation: choiceOf(['None', 'Mitigated', 'Unmitigated']),
        },
        { heading: 'Approved', style: 'text', width: 12, validation: yesOrNo },
        { heading: 'Stands', style: 'text', width: 13, formula: standing },
      ],
      rows: [
        ['Nine lines on track', 4_000_000, 'Yes', day(2014, 1, 15), day(2014, 1, 10), 'Mitigated', 'Yes', null],
        ['S7 and S8', 1_450_000, 'Yes', day(2014, 8, 15), '', '', 'No', null],
        ['T3: S2, S6, S9a, S17', 3_200_000, 'Yes', day(2014, 11, 14), '', '', 'No', null],
        ['T8: S3, S9b, S16 …', 3_590_000, 'Yes', day(2014, 8, 29), day(2014, 8, 20), 'Unmitigated', 'No', null],
        ['T16: S19', 1_000_000, 'No', '', '', '', 'No', null],
      ],
    },
  ],
  workings: [
    savingsOf('free', 'None needed', stands.free),
    savingsOf('done', 'Assessed, no effect left', stands.done),
    savingsOf('due', 'To be assessed, not yet due', stands.due),
    savingsOf('overdue', 'To be assessed, overdue', stands.overdue),
    savingsOf('effect', 'Assessed, not mitigated', stands.effect),
    savingsOf('screened', 'Not screened, effect not said', stands.screened),
    {
      key: 'all',
      label: 'All savings of the list',
      style: 'pounds',
      basis: '£ a year',
      formula: '=SUM({lines[Saving]})',
      note: 'Published: £13.24m.',
    },
    {
      key: 'mitigated',
      label: 'Of them, assessed and mitigated',
      style: 'pounds',
      basis: '£ a year',
      formula: `=SUMIFS({lines[Saving]},{lines[Stands]},"${stands.done}",{lines[Effect]},"Mitigated")`,
    },
    {
      key: 'mayGo',
      label: 'Neither missing nor unmitigated',
      style: 'pounds',
      basis: '£ a year',
      formula: '={free}+{done}',
    },
  ],
  results: [
    {
      key: 'open',
      label: 'May be approved',
      style: 'pounds',
      basis: '£ a year',
      formula: '={mayGo}',
    },
    {
      key: 'blocked',
      label: 'Blocked',
      style: 'pounds',
      basis: '£ a year',
      formula: '={all}-{mayGo}',
      note: 'The list says why, line by line.',
    },
    {
      key: 'blockedLines',
      label: 'Lines blocked',
      style: 'count',
      basis: 'rows of the list',
      formula: `=ROWS({lines[Stands]})-COUNTIF({lines[Stands]},"${stands.free}")-COUNTIF({lines[Stands]},"${stands.done}")`,
    },
    {
      key: 'overdueLines',
      label: 'Assessments overdue',
      style: 'count',
      basis: 'rows of the list',
      formula: `=COUNTIF({lines[Stands]},"${stands.overdue}")`,
    },
    {
      key: 'firstYear',
      label: 'Saved in the first year',
      style: 'pounds',
      basis: '£, part-year effect',
      formula: '={all}-{mitigation}*{mitigated}-({all}-{mayGo})*{delay}/{months}',
      note: 'After delay and mitigation.',
    },
  ],
  saving: null,
  checks: [
    {
      label: 'None approved while it is blocked',
      holds: `=COUNTIFS({lines[Approved]},"Yes")=COUNTIFS({lines[Approved]},"Yes",{lines[Stands]},"${stands.free}")+COUNTIFS({lines[Approved]},"Yes",{lines[Stands]},"${stands.done}")`,
      advice: 'Take the approval back, or assess first.',
    },
    {
      label: 'Each line once, with its saving',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({lines[Line]},{lines[Line]}))=ROWS({lines[Line]}),COUNT({lines[Saving]})=ROWS({lines[Line]}),MIN({lines[Saving]})>=0)',
      advice: 'Name each once; savings are positive.',
    },
    {
      label: 'Each that is needed has a due date',
      holds: '=COUNTIFS({lines[Needed]},"Yes")=COUNTIFS({lines[Needed]},"Yes",{lines[Due]},">0")',
      advice: 'Say by when it will be assessed.',
    },
    {
      label: 'Nothing is done after today',
      holds: '=MAX({lines[Done]})<={asAt}',
      advice: 'Correct the date, or As at.',
    },
    {
      label: 'Share from 0% to 100%',
      holds: '=AND(ISNUMBER({mitigation}),{mitigation}>=0,{mitigation}<=1)',
      advice: 'Enter 5 of 100 as 5%.',
    },
    {
      label: 'Delay of 0 to 12 months',
      holds: '=AND(ISNUMBER({delay}),{delay}>=0,{delay}<={months})',
      advice: 'Longer: nothing is saved this year.',
    },
    twelveMonths,
  ],
  sensitivity: { inputs: ['delay', 'mitigation'], of: 'firstYear' },
  chart: {
    type: 'columns',
    isNeverNegative: true,
    title: 'Savings by assessment, £ a year',
    values: 'money',
    of: { figures: ['free', 'done', 'due', 'overdue', 'effect', 'screened'], series: 'Savings' },
    looks: ['plain'],
  },
  leavesOut: [
    'How good an assessment is, who was consulted, and what several savings together do to the same people.',
    'The duty itself: due regard to equality is owed before the decision, and continues after it.',
    'Why a line needs no assessment: record the reason with the line.',
  ],
  source:
    'Sums: Leicestershire, 1 September 2014 (paragraph 18, Table 3), £13.24m in all. Which assessments were needed, due and done is illustrative.',
};
