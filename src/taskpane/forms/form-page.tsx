import type { ComponentType, ReactNode } from 'react';
import { MapForm } from '../mapping/map-form';
import { SetupForm } from '../setup/setup-form';
import type { FormName, FormProps } from './form';

const forms: Readonly<Record<FormName, ComponentType<FormProps>>> = {
  'set up': SetupForm,
  'map headings': MapForm,
};

/** The form of a name. */
export function FormPage({ form, ...props }: FormProps & { readonly form: FormName }): ReactNode {
  const Form = forms[form];
  return <Form {...props} />;
}
