import process from 'node:process';
import { URL } from 'node:url';

/** The address that manifest.xml and the functions' help links carry in the repository: the developer's own machine. */
export const developmentAddress = 'https://localhost:3000';

/** Where the built add-in will be served from: the environment variable ADDIN_URL, else the developer's own machine. */
function releaseAddress() {
  const given = process.env.ADDIN_URL;
  if (given === undefined || given === '') return developmentAddress;
  if (!URL.canParse(given) || new URL(given).protocol !== 'https:') {
    throw new Error(
      `ADDIN_URL is "${given}"; Excel loads add-ins from https only, such as https://savings.example.org/mtfs`,
    );
  }
  return new URL(given).href.replace(/\/+$/, '');
}

/** The text with the development address replaced by the one it will be served from. */
export function withReleaseAddress(text) {
  return text.replaceAll(developmentAddress, releaseAddress());
}
