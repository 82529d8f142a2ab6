import type { Assessment } from './assessment';

/** What would turn a line, as a sentence for every status: also where nothing would or need. */
export function whatWouldTurnIt(assessment: Assessment): string {
  if (assessment.toTurn !== null) return assessment.toTurn;
  if (assessment.decidedBy === 'not this year') return 'Nothing is asked of it this year.';
  switch (assessment.status) {
    case 'Blue':
      return 'Nothing: it is delivered and banked.';
    case 'Green':
      return 'Nothing: it is where it should be.';
    case 'Grey':
    case 'Amber':
    case 'Red':
      return 'See the reason: the figures do not say what would turn it.';
  }
}
