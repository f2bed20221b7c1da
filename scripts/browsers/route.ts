/** How a browser reaches the web. */
export type Route =
  /** Everything through this port of this machine, loopback included. */
  | { through: 'proxy'; port: number }
  /** As a proxy auto-configuration script says. */
  | { through: 'pac'; script: string };

/** A proxy auto-configuration script as an address. */
export function pacAddress(script: string): string {
  const encoded = Buffer.from(script).toString('base64');
  return `data:application/x-ns-proxy-autoconfig;base64,${encoded}`;
}
