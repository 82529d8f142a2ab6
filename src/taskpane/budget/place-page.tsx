import { type Dispatch, type ReactNode, useMemo } from 'react';
import type { MonthEndReading } from '../../workbook';
import { count } from '../format/figures';
import { BackHeading } from '../parts/back-heading';
import { Section } from '../parts/section';
import { useBudgetStyles } from './budget-parts';
import type { BudgetEvent, BudgetView } from './budget-view';
import { Crumbs } from './crumbs';
import { crumbsOf } from './crumbs-of';
import { DepartmentSections } from './department/department-sections';
import { ordered } from './lines/budget-lines';
import { CodeRows } from './lines/code-rows';
import { OrderChoice } from './order-choice';
import { PlaceRows } from './place-rows';
import { linesIn, missingByPlace, placeKey, placeName, placesOn } from './places';
import { Position } from './position';

interface PlacePageProps {
  readonly month: MonthEndReading;
  readonly view: BudgetView;
  readonly unsaved: ReadonlySet<string>;
  readonly onEvent: Dispatch<BudgetEvent>;
}

/** A department with its services, or a service with its codes. */
export function PlacePage({ month, view, unsaved, onEvent }: PlacePageProps): ReactNode {
  const styles = useBudgetStyles();
  const { monthEnd } = month;
  const places = placesOn(month, view.path);
  const path = view.path.slice(0, places.length - 1);
  const place = places.at(-1) ?? month.tree;
  const lines = useMemo(() => linesIn(month, view.path), [month, view.path]);
  const missing = useMemo(() => missingByPlace(lines, 'service'), [lines]);
  const department = month.departments.find((one) => placeKey(one) === path[0]);
  const aside = <OrderChoice view={view} onEvent={onEvent} />;
  return (
    <div className={styles.page}>
      <div>
        <Crumbs
          crumbs={crumbsOf(month, path.slice(0, -1))}
          onGo={(to) => {
            onEvent({ kind: 'went', path: to });
          }}
        />
        <BackHeading
          back={path.length > 1 ? 'Back to the department' : 'Back to the budget'}
          onBack={() => {
            onEvent({ kind: 'went up' });
          }}
        >
          {placeName(place)}
        </BackHeading>
        <Position sums={place.sums} unit={monthEnd.unit} />
      </div>
      {place.level === 'department' ? (
        <>
          <Section heading={count(place.children.length, 'service')} aside={aside}>
            <PlaceRows
              places={place.children}
              unit={monthEnd.unit}
              order={view.order}
              missing={missing}
              left={view.left}
              onOpen={(key) => {
                onEvent({ kind: 'went', path: [...path, key] });
              }}
            />
          </Section>
          {department === undefined ? null : (
            <DepartmentSections department={department} sums={place.sums} monthEnd={monthEnd} />
          )}
        </>
      ) : (
        <Section heading={count(lines.length, 'code')} aside={aside}>
          <CodeRows
            key={view.order}
            lines={ordered(lines, view.order, ({ outturn }) => outturn.fullYear?.amount ?? 0)}
            unit={monthEnd.unit}
            unsaved={unsaved}
            saysPlace={false}
            left={view.left}
            onOpen={(line) => {
              onEvent({ kind: 'line opened', line });
            }}
          />
        </Section>
      )}
    </div>
  );
}
