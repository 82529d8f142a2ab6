import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace, Tracker } from '../../workbook';
import { problemSentence } from '../change/problem-sentence';
import { Notice } from '../parts/notice';
import { placeOf } from '../problems/problem-list';

interface HeadingsNoticeProps {
  readonly tracker: Pick<Tracker, 'problems'>;
  /** Asks what the headings of the table at a place mean. */
  readonly onMap: (place: CellPlace) => void;
}

/** Says that a table lacks a column which one of its unknown headings may hold; nothing where all that is needed is known. */
export function HeadingsNotice({ tracker, onMap }: HeadingsNoticeProps): ReactNode {
  const problem = tracker.problems.find(({ kind }) => kind === 'unknown headings');
  const place = problem === undefined ? null : placeOf(problem.cell);
  if (problem === undefined || place === null) return null;
  return (
    <Notice
      tone="warning"
      title="Some headings are not known"
      actions={
        <Button
          size="small"
          onClick={() => {
            onMap(place);
          }}
        >
          Map headings
        </Button>
      }
    >
      {problemSentence(problem)}
    </Notice>
  );
}
