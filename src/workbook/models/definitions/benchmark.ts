import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition } from '../model';
import figures from './leicestershire.json';

const published = 'Leicestershire (LAIT).';
const count = { kind: 'number', least: 0, isWhole: true } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** A unit cost among statistical neighbours: Leicestershire's week of a looked-after child beside its ten. */
export const benchmark: ModelDefinition = {
  name: 'benchmark',
  title: 'Benchmark',
  question:
    'Where does our unit cost stand among our statistical neighbours, and what would coming closer to them save?',
  cash: 'Cashable',
  inputs: [
    {
      key: 'year',
      label: 'All figures are of',
      style: 'year',
      basis: 'year it begins',
      example: 2024,
      note: 'The year’s own prices; not deflated.',
      validation: year,
    },
    {
      key: 'units',
      label: 'Children looked after by us',
      style: 'count',
      basis: 'children, March 2025',
      example: 694,
      note: published,
      validation: count,
    },
    {
      key: 'weeks',
      label: 'Weeks paid for',
      style: 'decimal',
      basis: 'weeks a year',
      example: 52,
      note: 'At most 53.',
      validation: { kind: 'number', least: 0, most: 53 },
    },
    {
      key: 'reached',
      label: 'Of the distance, within reach',
      style: 'share',
      basis: 'share of the distance',
      example: 0.25,
      note: 'Illustrative. The rest is need.',
      validation: anyShare,
    },
    {
      key: 'least',
      label: 'Comparators, at least',
      style: 'count',
      basis: 'with a published figure',
      example: 5,
      note: 'Fewer make no quarters.',
      validation: { kind: 'number', least: 1, isWhole: true },
    },
  ],
  lists: [
    {
      key: 'councils',
      title: 'A looked-after child, £ a week, 2024/25 (c, x, z: suppressed)',
      columns: [
        { heading: 'Authority', style: 'text', width: 23 },
        { heading: 'Comparators', style: 'pounds', width: 14, formula: '=N([@Compared])' },
        {
          heading: 'Ours',
          style: 'pounds',
          width: 9,
          formula: '=IF([@Us]="Yes",N([@Published]),0)',
        },
        { heading: 'Published', style: 'pounds', width: 11 },
        { heading: 'Year', style: 'year', width: 7, validation: year },
        { heading: 'Us', style: 'text', width: 9, validation: choiceOf(['Yes']) },
        {
          heading: 'Compared',
          style: 'pounds',
          width: 12,
          formula: '=IF(AND(ISNUMBER([@Published]),[@Us]<>"Yes"),[@Published],"")',
        },
      ],
      rows: figures.weeklyCosts.map(([authority = '', begins = '', cost = '']) => [
        authority,
        null,
        null,
        cost,
        begins,
        authority === 'Leicestershire' ? 'Yes' : '',
        null,
      ]),
    },
  ],
  workings: [
    {
      key: 'own',
      label: 'Our unit cost',
      style: 'pounds',
      basis: '£ a child a week',
      formula: '=SUM({councils[Ours]})',
      note: 'From the list.',
    },
    {
      key: 'compared',
      label: 'Comparators with a figure',
      style: 'count',
      basis: 'authorities',
      formula: '=COUNT({councils[Compared]})',
    },
    {
      key: 'unpublished',
      label: 'Suppressed or missing',
      style: 'count',
      basis: 'authorities',
      formula: '=ROWS({councils[Published]})-COUNT({councils[Published]})',
      note: 'Left out; never taken as 0.',
    },
    {
      key: 'median',
      label: 'Median of the comparators',
      style: 'pounds',
      basis: '£ a child a week',
      formula: '=MEDIAN({councils[Compared]})',
    },
    {
      key: 'toMedian',
      label: 'Above the median by',
      style: 'pounds',
      basis: '£ a child a week',
      formula: '=MAX(0,{own}-{median})',
      note: 'Nothing where it is below.',
    },
    {
      key: 'bestQuarter',
      label: 'Best quarter, up to',
      style: 'pounds',
      basis: '£ a child a week',
      formula: '=QUARTILE.INC({councils[Compared]},1)',
    },
    {
      key: 'toBest',
      label: 'Above the best quarter by',
      style: 'pounds',
      basis: '£ a child a week',
      formula: '=MAX(0,{own}-{bestQuarter})',
    },
    {
      key: 'placed',
      label: 'Weeks paid for, all children',
      style: 'count',
      basis: 'weeks a year',
      formula: '={units}*{weeks}',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Saving within reach',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={reached}*{atMedian}',
      note: 'Of the way to the median.',
    },
    {
      key: 'atMedian',
      label: 'At the median, at most',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={toMedian}*{placed}',
    },
    {
      key: 'atBest',
      label: 'At the best quarter, at most',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={toBest}*{placed}',
    },
    {
      key: 'rank',
      label: 'Rank, 1 is the lowest cost',
      style: 'count',
      basis: 'among them and us',
      formula: '=INDEX(MTFS.BENCHMARK({own},{councils[Compared]}),1,1)',
      note: 'MTFS.BENCHMARK',
    },
    {
      key: 'quarter',
      label: 'Quarter, 1 is the best',
      style: 'count',
      basis: 'of the comparators',
      formula: '=SUMPRODUCT({0,1,0,0,0}*MTFS.BENCHMARK({own},{councils[Compared]}))',
      note: 'MTFS.BENCHMARK, its second figure',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Our own figure is published',
      holds: '=AND(COUNTIF({councils[Us]},"Yes")=1,{own}>0)',
      advice: 'Say which row is us; enter its figure.',
    },
    {
      label: 'Enough comparators',
      holds: '={compared}>={least}',
      advice: 'Add neighbours that have a figure.',
    },
    {
      label: 'No cost of 0 or less',
      holds: '=COUNTIF({councils[Published]},"<=0")=0',
      advice: 'Leave blank what is not published.',
    },
    {
      label: 'Figures, c, x, z or – alone',
      holds:
        '=SUM(COUNTIF({councils[Published]},{"c","x","z","-","–"}))+COUNTBLANK({councils[Published]})={unpublished}',
      advice: 'Enter a number, or the mark as published.',
    },
    {
      label: 'Each authority once',
      holds: '=SUMPRODUCT(COUNTIF({councils[Authority]},{councils[Authority]}))=ROWS({councils[Authority]})',
      advice: 'Take out the row that is there twice.',
    },
    {
      label: 'All figures of one year',
      holds: '=COUNTIF({councils[Year]},{year})=ROWS({councils[Year]})',
      advice: 'Bring all figures to one year.',
    },
    { label: 'No more than 53 weeks', holds: '=AND({weeks}>0,{weeks}<=53)', advice: 'Enter the weeks of a year.' },
    {
      label: 'Some children are looked after',
      holds: '=AND(ISNUMBER({units}),{units}>0)',
      advice: 'Enter our own children.',
    },
    {
      label: 'Share from 0% to 100%',
      holds: '=AND(ISNUMBER({reached}),{reached}>=0,{reached}<=1)',
      advice: 'Enter 25 of 100 as 25%.',
    },
  ],
  sensitivity: { inputs: ['units', 'reached'], of: 'saving' },
  chart: {
    type: 'stackedBars',
    isNeverNegative: true,
    title: 'A looked-after child, £ a week, 2024/25',
    values: 'money',
    of: { list: 'councils', from: 'Authority', to: 'Ours' },
    looks: ['plain', 'atRisk'],
  },
  leavesOut: [
    'Why our cost differs: the children’s needs, the mix of placements, wages, and how overheads are counted.',
    'Whether the median is good: it says what is usual, not what is right.',
    'What it costs to get there, and how long it takes. Published unit costs are rounded to £5.',
  ],
  source:
    'Figures: Department for Education, LAIT, for Leicestershire and its ten statistical neighbours. Contains public sector information licensed under the Open Government Licence v3.0.',
};
