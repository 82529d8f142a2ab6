import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const bases = choiceOf(['Direct', 'Full']);
const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const count = { kind: 'number', least: 0, isWhole: true } as const;
const fromOne = { kind: 'number', least: 1, isWhole: true } as const;
const year = { kind: 'number', least: 1990, most: 2100, isWhole: true } as const;

/** A measure as it was; from its last value on, by so much a quarter. */
const onwardsBy = (change: string): string =>
  `=IF([@Quarter]<={known},[@History],{last}+([@Quarter]-{known})*${change})`;

/** A measure's history, its baseline and its curve when turned: North Lincolnshire's stability of placements. */
export const turningTheCurve: ModelDefinition = {
  name: 'turning-the-curve',
  title: 'Turning the curve',
  question: 'Where does a measure go if nothing changes, where if its curve is turned, and what is that worth?',
  cash: 'Avoidance',
  inputs: [
    {
      key: 'target',
      label: 'Target in the last quarter',
      style: 'share',
      basis: 'share of the children',
      example: 0.56,
      note: 'North Lincolnshire, stability in 2006.',
      validation: anyShare,
    },
    {
      key: 'better',
      label: 'Better is',
      style: 'text',
      basis: 'the way that is good',
      example: 'Higher',
      note: 'Lower for offending, as an example.',
      validation: choiceOf(['Lower', 'Higher']),
    },
    {
      key: 'children',
      label: 'Children measured',
      style: 'count',
      basis: 'children',
      example: 150,
      note: illustrative,
      validation: count,
    },
    {
      key: 'each',
      label: 'Worth of one on the good side',
      style: 'pounds',
      basis: '£ a child a year',
      example: 6_000,
      note: `${illustrative} What is then not paid.`,
      validation: sum,
    },
    {
      key: 'running',
      label: 'What is done to turn it',
      style: 'pounds',
      basis: '£ a year',
      example: 60_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'worthBasis',
      label: 'The worth is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Direct',
      note: 'Full: with support and overheads.',
      validation: bases,
    },
    {
      key: 'runningBasis',
      label: 'What is done is of',
      style: 'text',
      basis: 'cost basis',
      example: 'Direct',
      note: '',
      validation: bases,
    },
    {
      key: 'worthYear',
      label: 'The worth at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2005,
      note: 'The same year for both.',
      validation: year,
    },
    {
      key: 'runningYear',
      label: 'What is done at prices of',
      style: 'year',
      basis: 'year it begins',
      example: 2005,
      note: '',
      validation: year,
    },
  ],
  lists: [
    {
      key: 'curve',
      title: 'Quarter by quarter (quarter 6: published; before it illustrative)',
      columns: [
        { heading: 'Quarter', style: 'count', width: 10, validation: fromOne },
        { heading: 'At', style: 'text', width: 12, formula: '="Quarter "&[@Quarter]' },
        { heading: 'If nothing changes', style: 'share', width: 18, formula: onwardsBy('{drift}') },
        { heading: 'Turned', style: 'share', width: 11, formula: onwardsBy('{turn}') },
        { heading: 'History', style: 'share', width: 11, validation: anyShare },
      ],
      rows: [0.5, 0.49, 0.475, 0.465, 0.45, 0.44, null, null, null, null].map((value, index) => [
        index + 1,
        null,
        null,
        null,
        value,
      ]),
    },
  ],
  workings: [
    {
      key: 'known',
      label: 'Quarters of history',
      style: 'count',
      basis: 'quarters',
      formula: '=COUNT({curve[History]})',
    },
    {
      key: 'ahead',
      label: 'Quarters to the target',
      style: 'count',
      basis: 'quarters',
      formula: '=MAX({curve[Quarter]})-{known}',
      note: 'Reviewed every three months.',
    },
    {
      key: 'last',
      label: 'Last value known',
      style: 'share',
      basis: 'share of the children',
      formula: '=INDEX({curve[History]},{known})',
      note: 'North Lincolnshire, 2005: 44%.',
    },
    {
      key: 'drift',
      label: 'Change so far',
      style: 'share',
      basis: 'points a quarter',
      formula: '=({last}-INDEX({curve[History]},1))/({known}-1)',
      note: 'From the first value to the last.',
    },
    {
      key: 'turn',
      label: 'Change to the target',
      style: 'share',
      basis: 'points a quarter',
      formula: '=({target}-{last})/{ahead}',
    },
    {
      key: 'end',
      label: 'If nothing changes, at the end',
      style: 'share',
      basis: 'share of the children',
      formula: '={last}+{ahead}*{drift}',
    },
    {
      key: 'way',
      label: 'Way that is good',
      style: 'count',
      basis: '1 up, −1 down',
      formula: '=IF({better}="Higher",1,-1)',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Avoided a year once turned',
      style: 'pounds',
      basis: '£ a year',
      formula: '={way}*({target}-{end})*{children}*{each}-{running}',
      note: 'Against the baseline, not against today.',
    },
    {
      key: 'gap',
      label: 'Turned against the baseline',
      style: 'share',
      basis: 'points, good way',
      formula: '={way}*({target}-{end})',
    },
    {
      key: 'change',
      label: 'Turned against today',
      style: 'share',
      basis: 'points, good way',
      formula: '={way}*({target}-{last})',
    },
    {
      key: 'more',
      label: 'Children on the good side, more',
      style: 'decimal',
      basis: 'children',
      formula: '={gap}*{children}',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Quarters follow each other from 1',
      holds:
        '=AND(MIN({curve[Quarter]})=1,MAX({curve[Quarter]})=ROWS({curve[Quarter]}),SUMPRODUCT(COUNTIF({curve[Quarter]},{curve[Quarter]}))=ROWS({curve[Quarter]}))',
      advice: 'Enter 1, 2, 3 … each once.',
    },
    {
      label: 'Three values or more, without a gap',
      holds:
        '=AND({known}>=3,COUNTA({curve[History]})={known},SUMPRODUCT(({curve[Quarter]}<={known})*ISNUMBER({curve[History]}))={known})',
      advice: 'Suppressed or missing: begin later.',
    },
    { label: 'A quarter or more to the target', holds: '={ahead}>0', advice: 'Add quarters below the list.' },
    {
      label: 'Measure from 0% to 100%',
      holds: '=AND(MIN({target},{end},{curve[History]})>=0,MAX({target},{end},{curve[History]})<=1)',
      advice: 'Enter 44 of 100 as 44%.',
    },
    {
      label: 'The target is the better way',
      holds: '={way}*({target}-{last})>0',
      advice: 'Correct the target or the way.',
    },
    {
      label: 'Costs of one basis',
      holds: '={worthBasis}={runningBasis}',
      advice: 'Bring both to direct or to full costs.',
    },
    {
      label: 'Costs at the prices of one year',
      holds: '={worthYear}={runningYear}',
      advice: 'Bring both to the prices of one year.',
    },
  ],
  sensitivity: { inputs: ['target', 'each'], of: 'saving' },
  chart: {
    type: 'lines',
    title: 'History, baseline and turned curve by quarter',
    values: 'share',
    of: { list: 'curve', from: 'At', to: 'History' },
    looks: ['atRisk', 'delivered', 'plain'],
  },
  leavesOut: [
    'Whether what is done turns the curve: the turned one is a plan, to be reviewed every three months.',
    'Seasons and single events: the baseline goes on straight, by the average change so far.',
    'Other measures, which may worsen meanwhile: one sheet is one measure, of a service or of an outcome.',
  ],
};
