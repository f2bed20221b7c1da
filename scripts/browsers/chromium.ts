/** How Chrome, Chromium and Edge are started. */
import type { LaunchOptions } from 'puppeteer-core';
import { type LaunchWishes, pacAddress } from './launch.ts';

/** What would turn an http address into https, or ask for things by itself. */
const featuresOff = [
  'HttpsUpgrades',
  'HttpsFirstBalancedMode',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsFirstModeV2',
  'OptimizationHints',
  'OptimizationGuideModelDownloading',
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'NetworkTimeServiceQuerying',
  'Translate',
];

/** Launch options for a Chromium that makes no request of its own. */
export function chromiumOptions({ route }: LaunchWishes): LaunchOptions {
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
      // Seconds; by default five hours, counted from a last time that a new profile lacks.
      '--extensions-update-frequency=31536000',
      '--allow-browser-signin=false',
      '--no-default-browser-check',
      '--no-pings',
      '--window-size=1200,900',
      `--disable-features=${featuresOff.join(',')}`,
      ...(route.through === 'proxy'
        ? [`--proxy-server=http://127.0.0.1:${route.port}`, '--proxy-bypass-list=<-loopback>']
        : [`--proxy-pac-url=${pacAddress(route.script)}`]),
    ],
  };
}
