import { type Minutes, minutesDocx } from '../../workbook';
import { inBackground } from './in-background';

/** Makes minutes as a Word file without holding up the pane; in the page itself where no worker can. */
export async function makeMinutes(minutes: Minutes): Promise<Uint8Array> {
  const made: Uint8Array[] = [];
  const { signal } = new AbortController();
  await inBackground(
    { asks: 'make minutes', minutes },
    (report) => {
      if (report.tells === 'minutes') made.push(report.bytes);
      return made.length > 0;
    },
    signal,
  );
  const [bytes] = made;
  return bytes ?? minutesDocx(minutes);
}
