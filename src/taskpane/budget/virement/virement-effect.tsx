import type { ReactNode } from 'react';
import type { VirementBook, VirementMove, VirementOutlook } from '../../../workbook';
import { exactFigure } from '../../format/figures';
import { Facts } from '../../parts/facts';
import { Notice } from '../../parts/notice';
import { PlainList } from '../../parts/plain-list';
import { Section } from '../../parts/section';
import { sayForecasts, sayTotalForecast } from './forecast-words';
import { sayApproval } from './virement-fields';
import { TickBox } from '../../parts/tick-box';

interface EffectProps {
  readonly book: VirementBook;
  readonly outlook: VirementOutlook;
}

/** What becomes of both budgets and both forecasts, whose approval it needs, and what to look at. */
export function Effect({ book, outlook }: EffectProps): ReactNode {
  const { moves, approval, warnings } = outlook;
  const { unit } = book.rules;
  if (moves.length === 0) return null;
  const total = sayTotalForecast(moves, unit);
  const facts = [
    ...moves.flatMap((move) => [
      { term: `Budget of ${move.code.code}`, fact: `${exactFigure(move.before)} becomes ${exactFigure(move.after)}` },
      ...sayForecasts(move).map((fact) => ({ term: `Forecast of ${move.code.code}`, fact })),
    ]),
    ...(total === null ? [] : [{ term: 'Both forecasts together', fact: total }]),
    ...(approval === null ? [] : [{ term: 'Approval', fact: sayApproval(approval, unit) }]),
  ];
  return (
    <>
      <Section heading={`What it does, ${unit}`}>
        <Facts facts={facts} />
      </Section>
      {warnings.length === 0 ? null : (
        <Notice tone="warning" title="Look at this">
          <PlainList lines={warnings} />
        </Notice>
      )}
    </>
  );
}

interface ForecastChoiceProps {
  readonly moves: readonly VirementMove[];
  readonly isMoved: boolean;
  readonly onMove: (isMoved: boolean) => void;
}

/** Offers to move forecasts that were typed by the same sum as their budgets. */
export function ForecastChoice({ moves, isMoved, onMove }: ForecastChoiceProps): ReactNode {
  const typed = moves.filter(({ code }) => code.forecastBy === 'a person').map(({ code }) => code.code);
  return (
    <TickBox
      label={`Move the typed ${typed.length === 1 ? 'forecast' : 'forecasts'} of ${typed.join(' and ')} by the same sum`}
      checked={isMoved}
      onChange={(_, { checked }) => {
        onMove(checked === true);
      }}
    />
  );
}
