import { makeStyles, SearchBox } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { linesFedBy, type ModelDefinition, modelGroups, type ModelInWorkbook } from '../../workbook';
import { count } from '../format/figures';
import type { FormProps } from '../forms/form';
import { FormShell } from '../forms/form-shell';
import { failureTitles } from '../guidance/failure-titles';
import { Empty } from '../parts/empty';
import { GrowingList } from '../parts/growing-list';
import { ListRow } from '../parts/list-row';
import { Notice } from '../parts/notice';
import { Section } from '../parts/section';
import { useTaskStyles } from '../parts/task-styles';
import { foundModels } from './found-models';
import { insertModel } from './model-operations';
import { ModelInUse } from './model-in-use';
import { useModels } from './use-models';

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none' } });

const step = 25;

/** The service models: those that stand in the workbook, and those that can be inserted. */
export function ModelsForm(props: FormProps): ReactNode {
  const { workbook, reading, onBegin, onClose } = props;
  const styles = { ...useTaskStyles(), ...useStyles() };
  const known = useModels(workbook, reading);
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed);
  const groups = foundModels(modelGroups, search);
  const [openSheet, setOpenSheet] = useState<string | null>(null);
  const open = known.kind === 'known' ? known.models.find(({ sheet }) => sheet === openSheet) : undefined;
  if (open !== undefined) {
    return (
      <ModelInUse
        {...props}
        model={open}
        onClose={() => {
          setOpenSheet(null);
        }}
      />
    );
  }
  const organisation = reading?.tracker.settings.organisation ?? '';
  return (
    <FormShell
      heading="Service models"
      lead="Each shows on one sheet where a saving comes from: inputs, workings, result and checks."
      onClose={onClose}
    >
      <div className={styles.page}>
        {known.kind === 'failed' ? (
          <Notice tone="warning" title={failureTitles[known.failure.kind]}>
            {known.failure.message}
          </Notice>
        ) : null}
        {known.kind === 'known' && known.models.length > 0 ? (
          <Section heading="In this workbook">
            <GrowingList
              items={known.models}
              step={step}
              row={(model) => (
                <ListRow
                  key={model.sheet}
                  title={model.sheet}
                  under={[standingOf(model, reading)]}
                  hasArrow
                  onOpen={() => {
                    setOpenSheet(model.sheet);
                  }}
                />
              )}
            />
          </Section>
        ) : null}
        <SearchBox
          className={styles.search}
          aria-label="Search models"
          placeholder="What is the saving about?"
          value={typed}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
        {groups.length > 0 ? null : (
          <Empty icon={<SearchRegular fontSize={40} />} title="No model found">
            No model has these words. Search for fewer, or for what the saving is about, such as placements or
            contracts.
          </Empty>
        )}
        {groups.map(({ title, models }) => (
          <Section key={title} heading={title}>
            <GrowingList
              items={models}
              step={step}
              row={(model) => (
                <ListRow
                  key={model.name}
                  title={model.title}
                  under={[model.question, cashWords(model)]}
                  hasArrow
                  onOpen={() => {
                    onBegin(insertModel(workbook, model, organisation));
                  }}
                />
              )}
            />
          </Section>
        ))}
      </div>
    </FormShell>
  );
}

/** Whether a model's checks hold and which lines it feeds, in a few words. */
function standingOf({ checks, sheet }: ModelInWorkbook, reading: FormProps['reading']): string {
  const broken = checks.filter(({ holds }) => !holds).length;
  const held = broken === 0 ? 'All checks hold' : `${count(broken, 'check')} of ${checks.length} not held`;
  const refs = reading === null ? [] : linesFedBy(reading.contents, sheet);
  return `${held} · ${refs.length === 0 ? 'feeds no line' : `feeds ${refs.join(', ')}`}`;
}

/** What a model's saving is for the budget. */
const cashWords = ({ cash }: ModelDefinition): string =>
  cash === null ? 'No effect on cash of its own' : `Effect on cash: ${cash.toLowerCase()}`;
