import type { ReactNode } from 'react';
import { GrowingList } from '../parts/growing-list';
import { Section } from '../parts/section';
import { ChangeGroup } from './change-group';
import type { ShownGroup } from './operation';

/** So many at once: each may have several rows. */
const step = 25;

interface ChangeGroupsProps {
  readonly heading: string;
  readonly groups: readonly ShownGroup[];
}

/** What would happen, or has happened, line by line. */
export function ChangeGroups({ heading, groups }: ChangeGroupsProps): ReactNode {
  if (groups.length === 0) return null;
  return (
    <Section heading={heading}>
      <GrowingList items={groups} step={step} row={(group) => <ChangeGroup key={group.key} group={group} />} />
    </Section>
  );
}
