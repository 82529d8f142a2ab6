import type { Method } from '../protocol/excel-object';
import type { Host } from './host';

/** What an add-in says it wants to hear of. */
export interface Subscription {
  readonly host: Host;
  readonly target: string;
  readonly name: string;
}

/** The methods by which the client library says that the add-in wants to hear of an event, and that it no longer does. */
export function eventMethods<T>(
  names: readonly string[],
  subscription: (target: T, name: string) => Subscription,
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const name of names) {
    methods[`_Register${name}`] = (object) => {
      const { host, target } = subscription(object, name);
      host.subscriptions.add(`${name} ${target}`);
    };
    methods[`_Unregister${name}`] = (object) => {
      const { host, target } = subscription(object, name);
      host.subscriptions.delete(`${name} ${target}`);
    };
  }
  return methods;
}
