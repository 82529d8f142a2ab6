import type { MeetingLine } from '../../../workbook';

/** Why a line is on the agenda besides its status, which stands beside it: `Decision to take, worsened`. */
export function reasonWords({ reasons, saving }: MeetingLine): string {
  const words = reasons.filter((reason) => reason !== saving.assessment.status);
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(', ');
}
