import { anyShare, choiceOf } from '../../pages/validation';
import type { ModelDefinition } from '../model';

const illustrative = 'Illustrative.';
const sum = { kind: 'number', least: 0 } as const;
const count = { kind: 'number', least: 0, isWhole: true } as const;

/** What the children of some tiers cost: of those up to the last preventive one, or of those above it. */
const spentOn = (children: string, tiers: '<=' | '>'): string =>
  `=SUMPRODUCT(({tiers[Tier]}${tiers}{upTo})*{tiers[${children}]}*{tiers[£ each]})`;

/** Spending by tier of need and its shift to prevention: Bedfordshire's 441 looked-after children became 308. */
export const tiersOfNeed: ModelDefinition = {
  name: 'tiers-of-need',
  title: 'Tiers of need',
  question: 'What does moving spending from the highest tiers of need to prevention save, and when does it balance?',
  cash: 'Cashable',
  inputs: [
    {
      key: 'upTo',
      label: 'Prevention is up to tier',
      style: 'count',
      basis: 'tier, as in the list',
      example: 2,
      note: 'The tiers above it are statutory.',
      validation: { kind: 'number', least: 1, isWhole: true },
    },
    {
      key: 'due',
      label: 'Of the fall, due to prevention',
      style: 'share',
      basis: 'share of the fall',
      example: 0.75,
      note: 'Illustrative: some comes anyway.',
      validation: anyShare,
    },
    {
      key: 'programme',
      label: 'Running the programme',
      style: 'pounds',
      basis: '£ a year',
      example: 150_000,
      note: illustrative,
      validation: sum,
    },
    {
      key: 'years',
      label: 'Years to the full change',
      style: 'count',
      basis: 'years',
      example: 3,
      note: 'Bedfordshire: 2004 to 2007.',
      validation: { kind: 'number', least: 1, isWhole: true },
    },
    {
      key: 'lag',
      label: 'Years before it shows above',
      style: 'count',
      basis: 'years',
      example: 1,
      note: `${illustrative} Prevention is paid first.`,
      validation: count,
    },
  ],
  lists: [
    {
      key: 'path',
      title: 'Year by year, £',
      columns: [
        { heading: 'When', style: 'text', width: 12 },
        {
          heading: 'Prevention',
          style: 'pounds',
          width: 13,
          formula:
            '={preventNow}+MIN(1,[@After years]/{years})*({preventThen}-{preventNow})+IF([@After years]>0,{programme},0)',
        },
        {
          heading: 'Higher tiers',
          style: 'pounds',
          width: 13,
          formula: '={higherNow}-MIN(1,MAX(0,[@After years]-{lag})/{years})*{due}*{fall}',
        },
        {
          heading: 'Against today',
          style: 'pounds',
          width: 15,
          formula: '=[@Prevention]+[@Higher tiers]-({preventNow}+{higherNow})',
        },
        { heading: 'After years', style: 'count', width: 13, validation: count },
      ],
      rows: ['Today', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'].map((when, after) => [
        when,
        null,
        null,
        null,
        after,
      ]),
    },
    {
      key: 'tiers',
      title: 'Tiers of need',
      columns: [
        { heading: 'Tier', style: 'count', width: 6, validation: count },
        { heading: 'Called', style: 'text', width: 16 },
        { heading: 'Now', style: 'count', width: 9, validation: count },
        { heading: 'Then', style: 'count', width: 9, validation: count },
        { heading: '£ each', style: 'pounds', width: 10, validation: sum },
        { heading: 'Cost basis', style: 'text', width: 12, validation: choiceOf(['Direct', 'Full']) },
      ],
      rows: [
        [1, 'Universal', 84_000, 84_000, 40, 'Full'],
        [2, 'Early help', 1_500, 2_100, 900, 'Full'],
        [3, 'Child in need', 1_250, 1_250, 2_300, 'Full'],
        [4, 'Looked after', 441, 308, 30_075, 'Full'],
      ],
    },
    {
      key: 'outcomes',
      title: 'What became of the children',
      columns: [
        { heading: 'Measure', style: 'text', width: 26 },
        { heading: 'Before', style: 'decimal', width: 9 },
        { heading: 'After', style: 'decimal', width: 9 },
        { heading: 'Better is', style: 'text', width: 11, validation: choiceOf(['Lower', 'Higher']) },
        { heading: 'Change', style: 'share', width: 10, formula: '=IFERROR([@After]/[@Before]-1,"not known")' },
        {
          heading: 'Turned',
          style: 'text',
          width: 10,
          formula:
            '=IF(ISTEXT([@Change]),"Not known",IF([@Change]=0,"Same",IF(([@Change]<0)=([@Better is]="Lower"),"Better","Worse")))',
        },
      ],
      rows: [
        ['Looked after', 441, 308, 'Lower', null, null],
        ['Independent fostering', 121, 95, 'Lower', null, null],
        ['Residential', 66, 29, 'Lower', null, null],
        ['Offending, %', 6.6, 2.8, 'Lower', null, null],
        ['Placement stability, %', 44, 56, 'Higher', null, null],
        ['Re-registration, %', 18, 11.5, 'Lower', null, null],
      ],
    },
  ],
  workings: [
    {
      key: 'preventNow',
      label: 'Prevention now',
      style: 'pounds',
      basis: '£ a year',
      formula: spentOn('Now', '<='),
    },
    {
      key: 'preventThen',
      label: 'Prevention then',
      style: 'pounds',
      basis: '£ a year',
      formula: spentOn('Then', '<='),
    },
    {
      key: 'higherNow',
      label: 'Higher tiers now',
      style: 'pounds',
      basis: '£ a year',
      formula: spentOn('Now', '>'),
    },
    {
      key: 'higherThen',
      label: 'Higher tiers then',
      style: 'pounds',
      basis: '£ a year',
      formula: spentOn('Then', '>'),
    },
    {
      key: 'fall',
      label: 'Fall in the higher tiers',
      style: 'pounds',
      basis: '£ a year',
      formula: '={higherNow}-{higherThen}',
      note: 'Bedfordshire: £4.0m, published.',
    },
    {
      key: 'shareNow',
      label: 'Prevention’s share now',
      style: 'share',
      basis: 'share of all tiers',
      formula: '={preventNow}/({preventNow}+{higherNow})',
    },
    {
      key: 'shareThen',
      label: 'Prevention’s share then',
      style: 'share',
      basis: 'share of all tiers',
      formula: '={preventThen}/({preventThen}+{higherThen})',
    },
    {
      key: 'worse',
      label: 'Outcomes that got worse',
      style: 'count',
      basis: 'measures',
      formula: '=COUNTIF({outcomes[Turned]},"Worse")',
      note: 'Kept apart from money.',
    },
  ],
  results: [
    {
      key: 'saving',
      label: 'Saving after the full change',
      style: 'pounds',
      basis: '£ a year, recurring',
      formula: '={due}*{fall}-({preventThen}-{preventNow})-{programme}',
      note: 'Less what prevention costs more.',
    },
    {
      key: 'dearest',
      label: 'Dearest year, against today',
      style: 'pounds',
      basis: '£, in one year',
      formula: '=MAX(0,MAX({path[Against today]}))',
      note: 'To be found before it pays.',
    },
    {
      key: 'dearYears',
      label: 'Years dearer than today',
      style: 'count',
      basis: 'years of the list',
      formula: '=COUNTIF({path[Against today]},">0")',
    },
    {
      key: 'balance',
      label: 'Balance over the years listed',
      style: 'pounds',
      basis: '£, all years together',
      formula: '=-SUM({path[Against today]})',
      note: 'Positive: it has paid for itself.',
    },
    {
      key: 'shift',
      label: 'Shift to prevention',
      style: 'share',
      basis: 'of all spending, points',
      formula: '={shareThen}-{shareNow}',
    },
  ],
  saving: 'saving',
  checks: [
    {
      label: 'Each tier once, from 1 on',
      holds:
        '=AND(SUMPRODUCT(COUNTIF({tiers[Tier]},{tiers[Tier]}))=ROWS({tiers[Tier]}),COUNT({tiers[Tier]})=ROWS({tiers[Tier]}),MIN({tiers[Tier]})>=1)',
      advice: 'Number the tiers 1, 2, 3 …',
    },
    {
      label: 'Tiers on both sides',
      holds: '=AND({upTo}>=MIN({tiers[Tier]}),{upTo}<MAX({tiers[Tier]}))',
      advice: 'Choose the last preventive tier.',
    },
    {
      label: 'All children and costs are there',
      holds:
        '=AND(COUNT({tiers[Now]},{tiers[Then]},{tiers[£ each]})=3*ROWS({tiers[Tier]}),MIN({tiers[Now]},{tiers[Then]},{tiers[£ each]})>=0)',
      advice: 'Suppressed or missing: enter an estimate.',
    },
    {
      label: 'Costs of one basis',
      holds: '=COUNTIF({tiers[Cost basis]},INDEX({tiers[Cost basis]},1))=ROWS({tiers[Tier]})',
      advice: 'Bring all to direct or to full costs.',
    },
    {
      label: 'Share from 0% to 100%',
      holds: '=AND(ISNUMBER({due}),{due}>=0,{due}<=1)',
      advice: 'Enter 25 of 100 as 25%.',
    },
    {
      label: 'It takes a year or more',
      holds: '=AND(ISNUMBER({years}),{years}>=1,ISNUMBER({lag}),{lag}>=0)',
      advice: 'Enter whole years.',
    },
    {
      label: 'The list reaches the full change',
      holds: '=MAX({path[After years]})>={years}+{lag}',
      advice: 'Add years below the list.',
    },
    {
      label: 'Years follow each other from 0',
      holds:
        '=AND(MIN({path[After years]})=0,COUNT({path[After years]})=MAX({path[After years]})+1,SUMPRODUCT(COUNTIF({path[After years]},{path[After years]}))=ROWS({path[After years]}))',
      advice: 'Enter 0, 1, 2 … each once.',
    },
    {
      label: 'Each outcome says what is better',
      holds:
        '=COUNTIF({outcomes[Better is]},"Lower")+COUNTIF({outcomes[Better is]},"Higher")=ROWS({outcomes[Measure]})',
      advice: 'Choose Lower or Higher.',
    },
    {
      label: 'Fewer needs in the higher tiers',
      holds: '={fall}>0',
      advice: 'Without a fall there is nothing to save.',
    },
  ],
  sensitivity: { inputs: ['due', 'programme'], of: 'saving' },
  chart: {
    type: 'stackedColumns',
    isNeverNegative: true,
    title: 'Spending by year from today, £',
    values: 'money',
    of: { list: 'path', from: 'When', to: 'Higher tiers' },
    looks: ['delivered', 'plain'],
  },
  leavesOut: [
    'Whether prevention caused the fall: the share due to it is a judgement, to be shown with a comparison group.',
    'Prices, pay and the number of children as they grow: all years are at the prices and population of today.',
    'Fixed costs that stay when children leave a tier: the cost of each is taken as wholly saved.',
  ],
  source:
    'Looked after, fostering, residential: Bedfordshire 2004 to 2007; £30,075 is its published £4.0m over 133 children fewer. Child in need: NAO average. Outcomes in %: North Lincolnshire 2005 to 2006. Others illustrative.',
};
