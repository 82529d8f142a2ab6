import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition, ModelFigure, ModelStyle } from '../model';
import published from './leicestershire.json';

const bases = choiceOf(['Gross', 'Net']);
const count = { kind: 'number', least: 0, isWhole: true } as const;
const sum = { kind: 'number', least: 0 } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;
const aWeek = '£ a child a week';

/** A figure of the list in the earlier and in the later year. */
function inBoth(key: string, label: string, heading: string, style: ModelStyle, basis: string): ModelFigure[] {
  return [
    {
      key: `${key}Before`,
      label: `${label}, earlier`,
      style,
      basis,
      formula: `=INDEX({years[${heading}]},{rowBefore})`,
    },
    { key: `${key}After`, label: `${label}, later`, style, basis, formula: `=INDEX({years[${heading}]},{rowAfter})` },
  ];
}

/** The children whom the chosen way of counting finds. */
const childrenIn = (row: string): string =>
  `=IF({counted}="Year end",INDEX({years[At the end]},${row}),AVERAGE(INDEX({years[At its start]},${row}),INDEX({years[At the end]},${row})))`;

/** Why spending changed between two years: Leicestershire's looked-after spending doubled while numbers fell. */
export const spendingChange: ModelDefinition = {
  name: 'spending-change',
  title: 'Spending change',
  question:
    'Why did spending on looked-after children change: more children, dearer placements, or another mix of them?',
  cash: null,
  inputs: [
    {
      key: 'yearBefore',
      label: 'Earlier year',
      style: 'year',
      basis: 'year it begins',
      example: 2020,
      note: 'One of those in the list.',
      validation: { kind: 'entry', table: 'years', column: 'Year' },
    },
    {
      key: 'yearAfter',
      label: 'Later year',
      style: 'year',
      basis: 'year it begins',
      example: 2024,
      note: 'One of those in the list.',
      validation: { kind: 'entry', table: 'years', column: 'Year' },
    },
    {
      key: 'counted',
      label: 'Children are counted',
      style: 'text',
      basis: 'in each of the years',
      example: 'Year end',
      note: 'As published unit costs; or Average.',
      validation: choiceOf(['Year end', 'Average']),
    },
    {
      key: 'homeShare',
      label: 'Residential care’s part, earlier',
      style: 'share',
      basis: 'share of the spending',
      example: 0.4,
      note: 'Illustrative; the bounds need none.',
      validation: anyShare,
    },
    {
      key: 'inflation',
      label: 'General inflation in between',
      style: 'share',
      basis: 'rise over all years',
      example: 0.2,
      note: 'Illustrative: take the deflator.',
      validation: { kind: 'number', least: -1 },
    },
    {
      key: 'basisBefore',
      label: 'Spending is, earlier',
      style: 'text',
      basis: 'cost basis',
      example: 'Gross',
      note: 'Published gross (LAIT).',
      validation: bases,
    },
    {
      key: 'basisAfter',
      label: 'Spending is, later',
      style: 'text',
      basis: 'cost basis',
      example: 'Gross',
      note: 'Published gross (LAIT).',
      validation: bases,
    },
  ],
  lists: [
    {
      key: 'years',
      title: 'Leicestershire: £ a year, children, £ a child a week',
      columns: [
        { heading: 'Year', style: 'year', width: 9, validation: year },
        { heading: 'Spending', style: 'pounds', width: 14, validation: sum },
        { heading: 'At its start', style: 'count', width: 11, validation: count },
        { heading: 'At the end', style: 'count', width: 11, validation: count },
        { heading: 'Fostering', style: 'pounds', width: 11, validation: sum },
        { heading: 'Residential', style: 'pounds', width: 13, validation: sum },
      ],
      rows: published.years,
    },
    {
      key: 'steps',
      title: 'From the earlier year’s spending to the later’s, £',
      columns: [
        { heading: 'Step', style: 'text', width: 16 },
        {
          heading: 'Below',
          style: 'pounds',
          width: 13,
          formula: '=IF([@Spending]<>0,0,SUMIFS({steps[Effect]},{steps[No]},"<"&[@No])+MIN(0,[@Effect]))',
        },
        {
          heading: 'Spending',
          style: 'pounds',
          width: 13,
          formula: '=IF(OR([@No]=1,[@No]=ROWS({steps[No]})),[@Effect],0)',
        },
        { heading: 'More', style: 'pounds', width: 13, formula: '=IF([@Spending]<>0,0,MAX(0,[@Effect]))' },
        { heading: 'Less', style: 'pounds', width: 13, formula: '=IF([@Spending]<>0,0,MAX(0,-[@Effect]))' },
        {
          heading: 'Effect',
          style: 'pounds',
          width: 13,
          formula: '=CHOOSE([@No],{spentBefore},{volume},{general},{above},{mix},{spentAfter})',
        },
        { heading: 'No', style: 'count', width: 6, formula: '=ROW()-ROW({steps[[#Headers],[No]]})' },
      ],
      rows: ['Earlier year', 'Children', 'Inflation', 'Above inflation', 'Mix and other', 'Later year'].map((step) => [
        step,
        null,
        null,
        null,
        null,
        null,
        null,
      ]),
    },
  ],
  workings: [
    {
      key: 'rowBefore',
      label: 'Row of the earlier year',
      style: 'count',
      basis: 'from the top',
      formula: '=MATCH({yearBefore},{years[Year]},0)',
    },
    {
      key: 'rowAfter',
      label: 'Row of the later year',
      style: 'count',
      basis: 'from the top',
      formula: '=MATCH({yearAfter},{years[Year]},0)',
    },
    ...inBoth('spent', 'Spending', 'Spending', 'pounds', '£ a year'),
    {
      key: 'childrenBefore',
      label: 'Children, earlier',
      style: 'decimal',
      basis: 'children',
      formula: childrenIn('{rowBefore}'),
    },
    {
      key: 'childrenAfter',
      label: 'Children, later',
      style: 'decimal',
      basis: 'children',
      formula: childrenIn('{rowAfter}'),
    },
    {
      key: 'eachBefore',
      label: 'Cost of a child, earlier',
      style: 'pounds',
      basis: '£ a child a year',
      formula: '={spentBefore}/{childrenBefore}',
    },
    {
      key: 'eachAfter',
      label: 'Cost of a child, later',
      style: 'pounds',
      basis: '£ a child a year',
      formula: '={spentAfter}/{childrenAfter}',
    },
    ...inBoth('foster', 'Fostering', 'Fostering', 'pounds', aWeek),
    ...inBoth('home', 'Residential care', 'Residential', 'pounds', aWeek),
    {
      key: 'fosterRise',
      label: 'Rise of fostering’s price',
      style: 'share',
      basis: 'share of the earlier',
      formula: '={fosterAfter}/{fosterBefore}-1',
    },
    {
      key: 'homeRise',
      label: 'Rise of residential care’s price',
      style: 'share',
      basis: 'share of the earlier',
      formula: '={homeAfter}/{homeBefore}-1',
    },
    {
      key: 'priceRise',
      label: 'Rise of prices in the earlier mix',
      style: 'share',
      basis: 'share of the earlier',
      formula: '={homeShare}*{homeRise}+(1-{homeShare})*{fosterRise}',
      note: 'All but residential care as fostering.',
    },
    {
      key: 'atOldCost',
      label: 'Later children at the earlier cost',
      style: 'pounds',
      basis: '£ a year',
      formula: '={childrenAfter}*{eachBefore}',
    },
    {
      key: 'moreChildren',
      label: 'More children at the earlier cost',
      style: 'pounds',
      basis: '£ a year',
      formula: '=INDEX(MTFS.PRICEVOLUME({childrenBefore},{eachBefore},{childrenAfter},{eachAfter}),1,1)',
      note: 'MTFS.PRICEVOLUME',
    },
    {
      key: 'costlier',
      label: 'A child costs more: price and mix',
      style: 'pounds',
      basis: '£ a year',
      formula: '={childrenAfter}*({eachAfter}-{eachBefore})',
    },
  ],
  results: [
    {
      key: 'change',
      label: 'Change of spending',
      style: 'pounds',
      basis: '£ a year',
      formula: '={spentAfter}-{spentBefore}',
      note: 'Positive: more is spent.',
    },
    {
      key: 'volume',
      label: 'Volume: number of children',
      style: 'pounds',
      basis: '£ a year',
      formula: '={moreChildren}',
      note: 'Negative: fewer children.',
    },
    {
      key: 'general',
      label: 'Price: general inflation',
      style: 'pounds',
      basis: '£ a year',
      formula: '={atOldCost}*{inflation}',
    },
    {
      key: 'above',
      label: 'Price: above inflation',
      style: 'pounds',
      basis: '£ a year',
      formula: '={atOldCost}*({priceRise}-{inflation})',
      note: 'Same placements, dearer.',
    },
    {
      key: 'mix',
      label: 'Mix, and other costs',
      style: 'pounds',
      basis: '£ a year',
      formula: '={costlier}-{atOldCost}*{priceRise}',
      note: 'What volume and price do not explain.',
    },
    {
      key: 'mixLeast',
      label: 'Mix, and other costs, at least',
      style: 'pounds',
      basis: '£ a year',
      formula: '={costlier}-{atOldCost}*MAX({homeRise},{fosterRise})',
      note: 'Were all prices up by the larger rise.',
    },
    {
      key: 'mixMost',
      label: 'Mix, and other costs, at most',
      style: 'pounds',
      basis: '£ a year',
      formula: '={costlier}-{atOldCost}*MIN({homeRise},{fosterRise})',
      note: 'Were all prices up by the smaller rise.',
    },
    {
      key: 'spendingRise',
      label: 'Rise of spending',
      style: 'share',
      basis: 'share of the earlier',
      formula: '={change}/{spentBefore}',
      note: '100%: it has doubled.',
    },
    {
      key: 'childrenRise',
      label: 'Rise of the number of children',
      style: 'share',
      basis: 'share of the earlier',
      formula: '={childrenAfter}/{childrenBefore}-1',
      note: 'Negative: numbers fell.',
    },
  ],
  saving: null,
  checks: [
    {
      label: 'Each year once in the list',
      holds: '=AND(COUNTIF({years[Year]},{yearBefore})=1,COUNTIF({years[Year]},{yearAfter})=1)',
      advice: 'Choose years that the list has.',
    },
    {
      label: 'The later year is later',
      holds: '={yearAfter}>{yearBefore}',
      advice: 'Exchange the two years.',
    },
    {
      label: 'Spending of one basis',
      holds: '={basisBefore}={basisAfter}',
      advice: 'Bring both to gross or to net.',
    },
    {
      label: 'Children are counted in one way',
      holds: '=OR({counted}="Year end",{counted}="Average")',
      advice: 'Choose one of the two.',
    },
    {
      label: 'Spending published in both years',
      holds: '=AND(COUNT({spentBefore},{spentAfter})=2,MIN({spentBefore},{spentAfter})>0)',
      advice: 'Suppressed or missing: take other years.',
    },
    {
      label: 'Children published in both years',
      holds:
        '=COUNTIFS({years[Year]},{yearBefore},{years[At its start]},">0",{years[At the end]},">0")+COUNTIFS({years[Year]},{yearAfter},{years[At its start]},">0",{years[At the end]},">0")=2',
      advice: 'Suppressed or missing: take other years.',
    },
    {
      label: 'Prices published in both years',
      holds:
        '=AND(COUNT({fosterBefore},{fosterAfter},{homeBefore},{homeAfter})=4,MIN({fosterBefore},{fosterAfter},{homeBefore},{homeAfter})>0)',
      advice: 'Suppressed or missing: take other years.',
    },
    {
      label: 'Share from 0% to 100%',
      holds: '=AND(ISNUMBER({homeShare}),{homeShare}>=0,{homeShare}<=1)',
      advice: 'Enter 25 of 100 as 25%.',
    },
    {
      label: 'Inflation is a share',
      holds: '=AND(ISNUMBER({inflation}),ABS({inflation})<=1)',
      advice: 'Enter 20 of 100 as 20%.',
    },
    {
      label: 'The parts make the change',
      holds: '=ROUND({moreChildren}+{costlier}-({spentAfter}-{spentBefore}),0)=0',
      advice: 'Restore the workings.',
    },
  ],
  sensitivity: { inputs: ['homeShare', 'inflation'], of: 'above' },
  chart: {
    type: 'stackedColumns',
    title: 'Why spending changed, £ a year',
    values: 'millions',
    of: { list: 'steps', from: 'Step', to: 'Less' },
    looks: ['invisible', 'plain', 'adverse', 'favourable'],
  },
  leavesOut: [
    'How many children were in which placement: not published here, so the mix is what is left, within bounds.',
    'Prices of other placements: the bounds hold where these rose by no less than the one and no more than the other.',
    'Why prices and the mix changed. Counted at the end of the years the example’s numbers fell; by the average they rose.',
  ],
  source:
    'Figures: Department for Education, LAIT, 2016/17 to 2024/25. Contains public sector information licensed under the Open Government Licence v3.0.',
};
