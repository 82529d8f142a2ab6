import { Button, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { formatFinancialYear } from '../../finance/financial-year';
import { formatMoney, formatNumber } from '../../finance/money';
import { linkedCells, linesFedBy, linkOfModel, modelCautions, type ModelInWorkbook, targetGaps } from '../../workbook';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import type { Reading } from '../pane-workbook';
import { Facts } from '../parts/facts';
import { Notice } from '../parts/notice';
import { PlainList } from '../parts/plain-list';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { LinkLines } from './link-lines';
import { proposeTargets, removeModel, unlinkModel } from './model-operations';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  below: { marginTop: '8px' },
});

interface ModelInUseProps extends FormProps {
  readonly model: ModelInWorkbook;
}

/** A model of the workbook: what it comes to, which line it feeds, and the way to its sheet. */
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
  const isLinked = reading !== null && linesFedBy(reading.contents, model.sheet).length > 0;
  // Some models explain, or give leave: no line could take its figures from them.
  const action =
    model.definition.saving === null ? undefined : (
      <Button
        appearance={isLinked ? 'secondary' : 'primary'}
        disabled={reading === null}
        onClick={() => {
          setLinking(true);
        }}
      >
        {isLinked ? 'Change the link' : 'Link to a line'}
      </Button>
    );
  const cautions = modelCautions(model);
  return (
    <FormShell
      heading={model.sheet}
      lead={model.definition.question}
      action={action}
      canCancel={false}
      onClose={onClose}
    >
      <div className={styles.page}>
        {cautions.length === 0 ? null : (
          <Notice tone="warning" title="Look at this first">
            <PlainList lines={cautions} />
          </Notice>
        )}
        <Section heading="Result">
          <Facts facts={model.results.map(({ label, value, basis }) => ({ term: label, fact: say(value, basis) }))} />
        </Section>
        {reading === null || !isLinked ? null : <Feeds {...props} reading={reading} />}
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              void workbook.goTo({ sheet: model.sheet, address: 'A1' });
            }}
          >
            Go to the sheet
          </Button>
          {isLinked ? (
            <Button
              onClick={() => {
                onBegin(unlinkModel(workbook, model));
              }}
            >
              Unlink
            </Button>
          ) : null}
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

/** The line that a model feeds, the way to it, and what of its agreed targets the model does not give. */
function Feeds({ model, workbook, reading, by, onBegin }: ModelInUseProps & { readonly reading: Reading }): ReactNode {
  const styles = useStyles();
  const cells = linkedCells(reading.contents, model.sheet);
  const link = linkOfModel(reading, model);
  const gaps = link === null ? [] : targetGaps(reading, model, link);
  const { unit } = reading.tracker.settings;
  const [first] = cells;
  return (
    <>
      <Section heading={`Feeds ${linesFedBy(reading.contents, model.sheet).join(', ')}`}>
        <Facts
          facts={cells.map(({ column, value }) => ({
            term: column,
            fact: typeof value === 'number' ? formatNumber(value) : 'No figure',
          }))}
        />
        {first === undefined ? null : (
          <Button
            className={styles.below}
            onClick={() => {
              void workbook.goTo(first.place);
            }}
          >
            Go to {first.ref}
          </Button>
        )}
      </Section>
      {link === null || gaps.length === 0 ? null : (
        <Section heading="Agreed targets stay">
          <Facts
            facts={gaps.map(({ year, agreed, model: given }) => ({
              term: formatFinancialYear(year),
              fact: `${formatMoney(agreed, unit)}; the model gives ${formatMoney(given, unit)}`,
            }))}
          />
          <Button
            className={styles.below}
            onClick={() => {
              onBegin(proposeTargets(workbook, model, { ...link, by }));
            }}
          >
            Propose as a decision
          </Button>
        </Section>
      )}
    </>
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
