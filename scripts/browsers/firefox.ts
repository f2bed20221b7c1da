/** How Firefox is started. */
import type { LaunchOptions } from 'puppeteer-core';
import { pacAddress, type Route } from './route.ts';

const extensionKey = 'sidelight@sidelight.invalid';

/** The address of the extension's pages, which Firefox would otherwise draw by lot. */
export const firefoxUuid = 'b6a3c1de-5f0e-4c7b-9a55-51de11967000';

/** Everything that asks the web for something without being told to. */
const quiet: Record<string, unknown> = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'app.update.auto': false,
  'app.update.enabled': false,
  'browser.aboutConfig.showWarning': false,
  'browser.contentblocking.category': 'custom',
  'browser.discovery.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.activity-stream.feeds.asrouterfeed': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'browser.newtabpage.activity-stream.feeds.topsites': false,
  'browser.region.network.url': '',
  'browser.region.update.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.provider.google4.gethashURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'browser.safebrowsing.provider.mozilla.gethashURL': '',
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.search.geoip.url': '',
  'browser.topsites.contile.enabled': false,
  'browser.translations.enable': false,
  'captivedetect.canonicalURL': '',
  'doh-rollout.disable-heuristics': true,
  'dom.push.connection.enabled': false,
  'dom.push.serverURL': '',
  'dom.security.https_first': false,
  'dom.security.https_first_schemeless': false,
  'dom.security.https_only_mode': false,
  'extensions.blocklist.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.systemAddon.update.url': '',
  'media.gmp-manager.url': '',
  'messaging-system.rsexperimentloader.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.predictor.enabled': false,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.poll_interval': 2 ** 31 - 1,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'toolkit.telemetry.unified': false,
  'toolkit.telemetry.archive.enabled': false,
};

function routePrefs(route: Route): Record<string, unknown> {
  if (route.through === 'pac')
    return {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': pacAddress(route.script),
      'network.proxy.autoconfig_url.include_path': true,
    };
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': route.port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': route.port,
    'network.proxy.share_proxy_settings': true,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
  };
}

/** Launch options for a Firefox that makes no request of its own. */
export function firefoxOptions(route: Route): LaunchOptions {
  return {
    browser: 'firefox',
    // The driver's own pages may then open the extension's pages.
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    defaultViewport: null,
    // Else Firefox does not let anybody name another server for its remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      ...quiet,
      ...routePrefs(route),
      'extensions.webextensions.uuids': JSON.stringify({ [extensionKey]: firefoxUuid }),
    },
  };
}
