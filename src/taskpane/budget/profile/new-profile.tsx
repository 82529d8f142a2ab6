import { monthPeriods } from '../../../finance/financial-year';
import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { monthNames } from '../../../finance/calendar-date';
import { wrongIn } from '../../fields/wrong-in';
import { twoAbreast } from '../../parts/two-abreast';
import { type NewProfileFields, profileWays, wayLabels } from './profile-fields';
import { TickBox } from '../../parts/tick-box';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px' },
  pair: twoAbreast,
  months: { ...twoAbreast, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))', rowGap: '8px' },
  legend: { padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, marginBottom: '4px' },
  group: { margin: 0, padding: 0, border: 'none' },
  wrong: {
    margin: '4px 0 0',
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The month of a period, April first. */
export const monthOfPeriod = (period: number): string => (monthNames[(period + 2) % 12] ?? '').slice(0, 3);

interface NewProfileProps {
  readonly fields: NewProfileFields;
  readonly onFields: (fields: NewProfileFields) => void;
  readonly wrongName: string | null;
  readonly wrongShape: string | null;
}

/** Asks for a new profile: its name, and the weights or dates that make it. */
export function NewProfile(props: NewProfileProps): ReactNode {
  const { fields, onFields, wrongName } = props;
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Field label="Name" required hint="Other lines can be given it, too." data-field="name" {...wrongIn(wrongName)}>
        <Input
          value={fields.name}
          onChange={(_, { value }) => {
            onFields({ ...fields, name: value });
          }}
        />
      </Field>
      <Field label="Made of">
        <Select
          value={fields.way}
          onChange={(_, { value }) => {
            onFields({ ...fields, way: profileWays.find((way) => way === value) ?? fields.way });
          }}
        >
          {profileWays.map((way) => (
            <option key={way} value={way}>
              {wayLabels[way]}
            </option>
          ))}
        </Select>
      </Field>
      <Shape {...props} />
    </div>
  );
}

function Shape(props: NewProfileProps): ReactNode {
  const { fields, onFields, wrongShape } = props;
  switch (fields.way) {
    case 'weights':
      return <Weights {...props} />;
    case 'terms':
    case 'grant': {
      const { way } = fields;
      const isTerms = way === 'terms';
      return (
        <Field
          label={isTerms ? 'Terms' : 'Payments'}
          required
          hint={
            isTerms
              ? 'One a line: 1 Sep to 19 Dec. School days are counted.'
              : 'One a line: 30 Jun, or 30 Jun: 25,000 where they differ.'
          }
          data-field="shape"
          {...wrongIn(wrongShape)}
        >
          <Textarea
            value={fields[way]}
            rows={4}
            resize="vertical"
            onChange={(_, { value }) => {
              onFields({ ...fields, [way]: value });
            }}
          />
        </Field>
      );
    }
    case 'pay':
      return <Award {...props} />;
  }
}

function Weights({ fields, onFields, wrongShape }: NewProfileProps): ReactNode {
  const styles = useStyles();
  return (
    <fieldset className={styles.group} data-field="shape">
      <legend className={styles.legend}>Weights; only their proportions count</legend>
      <div className={styles.months}>
        {fields.weights.map((weight, index) => (
          <Field key={monthPeriods[index]} label={monthOfPeriod(index + 1)} size="small">
            <Input
              value={weight}
              inputMode="decimal"
              onChange={(_, { value }) => {
                onFields({ ...fields, weights: fields.weights.map((one, at) => (at === index ? value : one)) });
              }}
            />
          </Field>
        ))}
      </div>
      <div role="alert">{wrongShape === null ? null : <p className={styles.wrong}>{wrongShape}</p>}</div>
    </fieldset>
  );
}

function Award({ fields, onFields, wrongShape }: NewProfileProps): ReactNode {
  const styles = useStyles();
  const month = (label: string, field: 'due' | 'paid') => (
    <Field label={label}>
      <Select
        value={fields[field]}
        onChange={(_, { value }) => {
          onFields({ ...fields, [field]: value });
        }}
      >
        {monthPeriods.map((period) => (
          <option key={period} value={period}>
            {monthOfPeriod(period)}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <>
      <Field label="Award" required data-field="shape" {...wrongIn(wrongShape)}>
        <Input
          value={fields.award}
          onChange={(_, { value }) => {
            onFields({ ...fields, award: value });
          }}
        />
      </Field>
      <div className={styles.pair}>
        {month('Due from', 'due')}
        {month('First paid in', 'paid')}
      </div>
      <TickBox
        label="Backdated to the month from which it is due"
        checked={fields.isBackdated}
        onChange={(_, { checked }) => {
          onFields({ ...fields, isBackdated: checked === true });
        }}
      />
    </>
  );
}
