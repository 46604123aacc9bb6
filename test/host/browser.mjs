/** Starts the browser that shows the served VS Code. Needs the installed dependencies. */
import { chromium as launcher } from 'playwright-core';
import { chromium } from './chromium.mjs';

/** Gives a running browser; the caller closes it. */
export async function launchBrowser() {
  return launcher.launch({
    executablePath: await chromium(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-dev-shm-usage'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
