import type { FrameLocator } from 'playwright-core';

/** Takes pictures of a meeting and of the checks, in a preview whose workbook has been refreshed. */
export async function takeMeetingPictures(
  pane: FrameLocator,
  picture: (name: string) => Promise<unknown>,
): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  const view = (name: string) => pane.getByText(name, { exact: true }).click();
  await pane.getByRole('tab', { name: /Checks/ }).click();
  await button(/Claimed against computed/).waitFor();
  await picture('12-checks');
  await button(/Claimed against computed/).click();
  await picture('13-checks-claims');
  await pane.getByRole('tab', { name: 'Meeting' }).click();
  await pane.getByRole('textbox', { name: 'Meeting' }).fill('Star chamber, September');
  await picture('14-meeting-agenda');
  await button(/: S2 /).click();
  await button('Decide').waitFor();
  await picture('15-meeting-line');
  await button('Decide').click();
  await pane.getByLabel('Decision').selectOption('Re-profile');
  await pane.getByLabel('Amount').fill('60');
  await pane.getByLabel('Reason').fill('The move takes a year longer.');
  await picture('16-meeting-decide');
  await button('Record').click();
  await picture('17-meeting-record');
  if (await button('Record').isVisible()) await button('Record').click();
  await button('Done').click();
  await button('Back to the agenda').click();
  await view('Decisions');
  await picture('18-meeting-decisions');
  await button(/^Apply \d+ decision/).click();
  await button('Apply').waitFor();
  await picture('19-meeting-apply');
  await button('Apply').click();
  await button('Done').click();
  await view('Papers');
  await picture('20-meeting-papers');
  await button('Prepare the star chamber').click();
  await button('Make the sheets').waitFor();
  await picture('21-meeting-pack');
  await button('Cancel').click();
  await button('Workbook').click();
  await button(/^Send out/).click();
  await button('Show the files').waitFor();
  await picture('22-send-out');
  await button('Show the files').click();
  await button('Make the files').waitFor();
  await picture('23-send-out-shown');
  await button('Cancel').click();
}
