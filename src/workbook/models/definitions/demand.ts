import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const bases = choiceOf(['Direct', 'Full']);
const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const count = { kind: 'number', least: 0, isWhole: true } as const;
const fromOne = { kind: 'number', least: 1, isWhole: true } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** Children looked after at the end of a year: those of today, and who came and left since. */
const lookedAfter = (starts: string): string =>
  `={now}+SUMPRODUCT(({flow[Year]}<=[@Year])*({flow[Starts]}*${starts}-{flow[Leavers]}))`;

/** Looked-after children as stock and flow, and what early help must achieve to pay for itself. */
export const demand: ModelDefinition = {
  name: 'demand',
  title: 'Demand',
  question: 'How many children shall we look after, and what must early help achieve to pay for itself?',
  cash: 'Avoidance',
  inputs: [
    {
      key: 'now',
      label: 'Looked after today',
      style: 'count',
      basis: 'children',
      example: 441,
      note: 'Bedfordshire 2004, published 2008.',
      validation: count,
    },
    {
      key: 'range',
      label: 'Starts may be more or fewer by',
      style: 'share',
      basis: 'share of the starts',
      example: 0.05,
      note: `${illustrative} Every year alike.`,
      validation: anyShare,
    },
    {
      key: 'prevented',
      label: 'Starts that early help prevents',
      style: 'decimal',
      basis: 'children a year',
      example: 12,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'stay',
      label: 'How long a child stays',
      style: 'decimal',
      basis: 'years, average',
      example: 2.5,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'cost',
      label: 'A looked-after child',
      style: 'pounds',
      basis: '£ a child a year',
      example: 30_000,
      note: `${illustrative} What falls when one leaves.`,
      validation: sum,
    },
    {
      key: 'programme',
      label: 'Running early help',
      style: 'pounds',
      basis: '£ a year',
      example: 450_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'costBasis',
      label: 'The cost of a child is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Direct',
      note: 'Full: with support and overheads.',
      validation: bases,
    },
    {
      key: 'programmeBasis',
      label: 'The cost of early help is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Direct',
      note: '',
      validation: bases,
    },
    {
      key: 'costYear',
      label: 'A child at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2014,
      note: 'The same year for both.',
      validation: year,
    },
    {
      key: 'programmeYear',
      label: 'Early help at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2014,
      note: '',
      validation: year,
    },
  ],
  lists: [
    {
      key: 'path',
      title: 'Looked after at the end of each year',
      columns: [
        { heading: 'Year', style: 'count', width: 7, validation: fromOne },
        { heading: 'End of', style: 'text', width: 9, formula: '="Year "&[@Year]' },
        { heading: 'Expected', style: 'count', width: 11, formula: lookedAfter('1') },
        { heading: 'Fewer', style: 'count', width: 9, formula: lookedAfter('(1-{range})') },
        { heading: 'More', style: 'count', width: 9, formula: lookedAfter('(1+{range})') },
        {
          heading: 'Early help',
          style: 'count',
          width: 12,
          formula: '=[@Expected]-{prevented}*MIN([@Year],{stay})',
        },
      ],
      rows: [1, 2, 3, 4, 5].map((one) => [one, null, null, null, null, null]),
    },
    {
      key: 'flow',
      title: 'Who comes and leaves (illustrative)',
      columns: [
        { heading: 'Year', style: 'count', width: 7, validation: fromOne },
        { heading: 'Starts', style: 'count', width: 10, validation: count },
        { heading: 'Leavers', style: 'count', width: 10, validation: count },
      ],
      rows: [
        [1, 150, 141],
        [2, 156, 144],
        [3, 161, 148],
        [4, 168, 152],
        [5, 174, 157],
      ],
    },
    {
      key: 'seen',
      title: 'What has been seen (England: Peopletoo 2017; Bedfordshire 2008)',
      columns: [
        { heading: 'Measure', style: 'text', width: 30 },
        { heading: 'Before', style: 'count', width: 10, validation: sum },
        { heading: 'After', style: 'count', width: 10, validation: sum },
        { heading: 'Years', style: 'count', width: 8, validation: fromOne },
        { heading: 'Change', style: 'share', width: 10, formula: '=IFERROR([@After]/[@Before]-1,"not known")' },
        {
          heading: 'A year',
          style: 'share',
          width: 10,
          formula: '=IFERROR(([@After]/[@Before])^(1/[@Years])-1,"not known")',
        },
      ],
      rows: [
        ['Referrals, to 2008/09', 160_000, 547_000, 17, null, null],
        ['Referrals, to 2013/14', 547_000, 657_800, 5, null, null],
        ['Protection plans', 29_000, 50_000, 0, null, null],
        ['Looked after, England', 60_000, 70_000, 0, null, null],
        ['Looked after, Bedfordshire', 441, 308, 3, null, null],
        ['Independent fostering', 121, 95, 3, null, null],
        ['Residential', 66, 29, 3, null, null],
      ],
    },
  ],
  workings: [
    {
      key: 'fewer',
      label: 'Fewer looked after, full effect',
      style: 'decimal',
      basis: 'children',
      formula: '={prevented}*{stay}',
      note: 'After as many years as a child stays.',
    },
    {
      key: 'childYears',
      label: 'Not looked after, over the list',
      style: 'decimal',
      basis: 'child-years',
      formula: '=SUM({path[Expected]})-SUM({path[Early help]})',
    },
    {
      key: 'spent',
      label: 'Early help over the years listed',
      style: 'pounds',
      basis: '£, all years together',
      formula: '={programme}*ROWS({path[Year]})',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Avoided a year, after early help',
      style: 'pounds',
      basis: '£ a year, full effect',
      formula: '={fewer}*{cost}-{programme}',
    },
    {
      key: 'needed',
      label: 'To pay for itself, prevent',
      style: 'decimal',
      basis: 'starts a year',
      formula: '={programme}/({cost}*{stay})',
      note: 'At full effect.',
    },
    {
      key: 'neededListed',
      label: 'To pay over the years listed',
      style: 'decimal',
      basis: 'starts a year',
      formula: '={prevented}*{spent}/({childYears}*{cost})',
      note: 'More: the first years cost first.',
    },
    {
      key: 'balance',
      label: 'Balance over the years listed',
      style: 'pounds',
      basis: '£, all years together',
      formula: '={childYears}*{cost}-{spent}',
      note: 'Positive: it has paid for itself.',
    },
    {
      key: 'growth',
      label: 'Growth if nothing changes',
      style: 'count',
      basis: 'children, all years',
      formula: '=SUM({flow[Starts]})-SUM({flow[Leavers]})',
    },
    {
      key: 'pressure',
      label: 'What that growth costs',
      style: 'pounds',
      basis: '£ a year, by the last',
      formula: '={growth}*{cost}',
      note: 'A pressure, with or without early help.',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Costs and stay above 0',
      holds: '=MIN({cost},{programme},{stay},{prevented})>0',
      advice: 'Without them nothing can be compared.',
    },
    {
      label: 'Range from 0% to 100%',
      holds: '=AND({range}>=0,{range}<=1)',
      advice: 'Enter 5 of 100 as 5%.',
    },
    {
      label: 'All starts and leavers are there',
      holds: '=AND(COUNT({flow[Starts]},{flow[Leavers]})=2*ROWS({flow[Year]}),MIN({flow[Starts]},{flow[Leavers]})>=0)',
      advice: 'Suppressed or missing: enter an estimate.',
    },
    {
      label: 'Both lists have the same years',
      holds:
        '=AND(COUNT({path[Year]})=MAX({path[Year]}),COUNT({flow[Year]})=MAX({flow[Year]}),MAX({flow[Year]})=MAX({path[Year]}),SUMPRODUCT(COUNTIF({path[Year]},{flow[Year]}))=ROWS({flow[Year]}))',
      advice: 'Enter 1, 2, 3 … in both, each once.',
    },
    {
      label: 'No more prevented than start',
      holds: '={prevented}<=MIN({flow[Starts]})',
      advice: 'Enter fewer starts prevented.',
    },
    {
      label: 'No more leave than there are',
      holds: '=MIN({path[Fewer]},{path[Early help]})>=0',
      advice: 'Correct starts and leavers.',
    },
    {
      label: 'Costs of one basis',
      holds: '={costBasis}={programmeBasis}',
      advice: 'Bring both to direct or to full costs.',
    },
    {
      label: 'Costs at the prices of one year',
      holds: '={costYear}={programmeYear}',
      advice: 'Bring both to the prices of one year.',
    },
  ],
  sensitivity: { inputs: ['prevented', 'cost'], of: 'saving' },
  chart: {
    type: 'lines',
    title: 'Children looked after at the end of each year',
    values: 'count',
    of: { list: 'path', from: 'End of', to: 'Early help' },
    looks: ['atRisk', 'target', 'target', 'delivered'],
  },
  leavesOut: [
    'Whether early help prevents a start or puts it off: only a comparison group shows it.',
    'The kind of placement: a child is counted at an average cost, which hides the dearest.',
    'Costs that stay when one child fewer is looked after, such as a home that stands half empty.',
  ],
};
