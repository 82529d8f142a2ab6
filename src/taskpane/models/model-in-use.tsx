import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../finance/money';
import { linkedCells, type ModelInWorkbook } from '../../workbook';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { Facts } from '../parts/facts';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { LinkLines } from './link-lines';
import { removeModel, unlinkModel } from './model-operations';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface ModelInUseProps extends FormProps {
  readonly model: ModelInWorkbook;
}

/** A model of the workbook: what it comes to, which lines it feeds, and the way to its sheet. */
export function ModelInUse(props: ModelInUseProps): ReactNode {
  const { model, workbook, reading, onBegin, onClose } = props;
  const styles = { ...useTaskStyles(), ...useStyles() };
  const [isLinking, setLinking] = useState(false);
  if (isLinking && reading !== null) {
    return (
      <LinkLines
        {...props}
        reading={reading}
        onClose={() => {
          setLinking(false);
        }}
      />
    );
  }
  const links = reading === null ? [] : linkedCells(reading.contents, model.sheet);
  // Some models explain, or give leave: no line could take its figures from them.
  const action =
    model.definition.saving === null ? undefined : (
      <Button
        appearance="primary"
        disabled={reading === null}
        onClick={() => {
          setLinking(true);
        }}
      >
        Link to a line
      </Button>
    );
  return (
    <FormShell heading={model.sheet} lead={model.definition.question} action={action} close="Close" onClose={onClose}>
      <div className={styles.page}>
        {model.checks
          .filter(({ holds }) => !holds)
          .map(({ label, advice }) => (
            <Notice key={label} tone="warning" title={`Does not hold: ${label}`}>
              {advice}
            </Notice>
          ))}
        <Section heading="Result">
          <Facts facts={model.results.map(({ label, value, basis }) => ({ term: label, fact: say(value, basis) }))} />
        </Section>
        {links.length === 0 ? null : (
          <Section heading="Feeds">
            <Facts
              facts={links.map(({ ref, column, place }) => ({ term: `${ref}, ${column}`, fact: place.address }))}
            />
          </Section>
        )}
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              void workbook.goTo({ sheet: model.sheet, address: 'A1' });
            }}
          >
            Go to the sheet
          </Button>
          {links.length === 0 ? null : (
            <Button
              onClick={() => {
                onBegin(unlinkModel(workbook, model));
              }}
            >
              Unlink
            </Button>
          )}
          <Button
            onClick={() => {
              onBegin(removeModel(workbook, model));
            }}
          >
            Remove
          </Button>
        </div>
      </div>
    </FormShell>
  );
}

/** A result with what it is counted in; a dash while a check does not hold. */
function say(value: number | string | null, basis: string): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  const size = formatNumber(Math.abs(value), Math.abs(value) < 1000 ? 2 : 0);
  const said = basis.startsWith('£') ? `£${size}${basis.slice(1)}` : `${size} ${basis}`;
  return value < 0 ? `−${said}` : said;
}
