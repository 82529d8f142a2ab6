import { URL } from 'node:url';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { developmentAddress } from './address.mjs';
import { dist } from './common.mjs';

/**
 * How the add-in is served to Excel on the developer's machine: over https, at the address that manifest.xml names,
 * with a certificate that the machine trusts. The certificate is made, and the user asked to trust it, on first use.
 */
export async function developmentServer() {
  return {
    port: Number(new URL(developmentAddress).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    static: { directory: dist },
    // Excel on the web asks for functions.json from Microsoft's address.
    headers: { 'Access-Control-Allow-Origin': '*' },
    hot: false,
    client: { overlay: false },
  };
}
