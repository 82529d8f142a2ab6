import type { ComponentType, ReactNode } from 'react';
import { WorkbookPage } from '../menu/workbook-page';
import { later } from '../parts/later';
import type { FormName, FormProps } from './form';

const forms: Readonly<Record<FormName, ComponentType<FormProps>>> = {
  workbook: WorkbookPage,
  'set up': later(async () => (await import('../setup/setup-form')).SetupForm),
  'map headings': later(async () => (await import('../mapping/map-form')).MapForm),
  'import the ledger': later(async () => (await import('../budget/import/import-form')).ImportForm),
  virements: later(async () => (await import('../budget/virement/virement-form')).VirementForm),
  profile: later(async () => (await import('../budget/profile/profile-form')).ProfileForm),
  'close period': later(async () => (await import('../budget/close/close-form')).CloseForm),
  reports: later(async () => (await import('../budget/reports/reports-form')).ReportsForm),
  gap: later(async () => (await import('../gap/gap-form')).GapForm),
  models: later(async () => (await import('../models/models-form')).ModelsForm),
  snapshot: later(async () => (await import('../snapshots/snapshot-form')).SnapshotForm),
  'send out': later(async () => (await import('../copies/send-out/send-out-form')).SendOutForm),
  collect: later(async () => (await import('../copies/collect/collect-form')).CollectForm),
  history: later(async () => (await import('../history/history-form')).HistoryForm),
};

/** The form of a name. */
export function FormPage({ form, ...props }: FormProps & { readonly form: FormName }): ReactNode {
  const Form = forms[form];
  return <Form {...props} />;
}
