/** How Chrome, Chromium and Edge are started. */
import type { LaunchOptions } from 'puppeteer-core';
import { pacAddress, type Route } from './route.ts';

/** What would turn an http address into https, or ask for things by itself. */
const featuresOff = [
  'HttpsUpgrades',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsFirstModeV2',
  'HttpsFirstModeIncognito',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'NetworkTimeServiceQuerying',
  'Translate',
];

/** Port 1 is among those that Chromium never calls, so what is sent there is not sent. */
const nowhere = 'http://127.0.0.1:1/';

function routeFlags(route: Route): string[] {
  if (route.through === 'pac') return [`--proxy-pac-url=${pacAddress(route.script)}`];
  return [
    `--proxy-server=http://127.0.0.1:${route.port}`,
    '--proxy-bypass-list=<-loopback>',
    // Chromium asks these two by itself, whatever else is switched off.
    `--gaia-url=${nowhere}`,
    `--component-updater=url-source=${nowhere}`,
  ];
}

/** Launch options for a Chromium that makes no request of its own. */
export function chromiumOptions(route: Route): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    browser: 'chrome',
    enableExtensions: true,
    // Installing an extension needs the pipe.
    pipe: true,
    defaultViewport: null,
    args: [
      // Chromium's sandbox refuses to start as root.
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--disable-sync',
      '--no-default-browser-check',
      '--no-pings',
      '--window-size=1200,900',
      `--disable-features=${featuresOff.join(',')}`,
      ...routeFlags(route),
    ],
  };
}
