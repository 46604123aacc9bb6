/**
 * The tests of test/web in the browser's own extension host: the `browser` entry of the manifest, in a web worker. The
 * served page is told to have no server side, and the extension comes from the same origin as the page, which is what
 * the page's security policy asks for.
 */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { outFolder, projectFolder } from './places.mjs';
import { runMain } from './stop.mjs';
import { withTestPage } from './test-page.mjs';

const place = '/dev-extension';
const testScript = '/test/web.js';
const timeout = Number(process.env.TRIAL_LENS_TEST_TIMEOUT || 220_000);

await runMain(() =>
  withTestPage({ timeout }, async (page, authority) => {
    await page.context().route(`http://${authority}${place}/**`, async (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname.slice(place.length));
      const file = path === testScript ? join(outFolder, 'test', 'web.js') : join(projectFolder, path);
      try {
        await route.fulfill({ body: readFileSync(file), contentType: contentType(file) });
      } catch {
        await route.fulfill({ status: 404 });
      }
    });
    await page.route(`http://${authority}/`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withoutServer(await response.text(), authority) });
    });
    await page.route(/\/workbench\/workbench(\.web\.main\.internal)?\.js$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withoutOwnServer(await response.text()) });
    });
    await page.goto(`http://${authority}/`);
  }),
);

/**
 * Changes the configuration that the page carries: no server side, and the extension with its tests.
 *
 * @param {string} html @param {string} authority
 */
function withoutServer(html, authority) {
  const attribute = /(id="vscode-workbench-web-configuration"\s+data-settings=")([^"]*)(")/;
  const found = attribute.exec(html);
  if (!found?.[2]) throw new Error('The page of VS Code carries no configuration.');
  const settings = JSON.parse(found[2].replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
  delete settings.remoteAuthority;
  const extension = { scheme: 'http', authority, path: place };
  settings.developmentOptions = {
    ...settings.developmentOptions,
    extensions: [extension],
    extensionTestsPath: { ...extension, path: place + testScript },
  };
  const written = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return html.replace(attribute, (_, before, __, after) => before + written + after);
}

/**
 * The served build names its own address as the server side, whatever the configuration says, and keeps the user's
 * settings there. A VS Code without a server has neither: its settings are in the browser.
 *
 * @param {string} script
 */
function withoutOwnServer(script) {
  return script
    .replace('remoteAuthority:location.host', 'remoteAuthority:undefined')
    .replace(/(\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}');
}

/** @param {string} file */
function contentType(file) {
  return (
    { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' }[extname(file)] ??
    'application/octet-stream'
  );
}
