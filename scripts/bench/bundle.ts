/** Bundles what is measured for a page, as the build of the extension bundles it. */
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { dossierModules } from '../../lib/dossier/vite-plugin.ts';
import { project } from '../run.ts';

const target = ['chrome128', 'firefox146'];

/** The extension's interfaces are not there in a page, and nothing that is measured asks for one. */
const noExtension = {
  name: 'sidelight-bench-no-extension',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'wxt/browser' ? '\0no-extension' : undefined),
  load: (id: string) => (id === '\0no-extension' ? 'export const browser = {};' : undefined),
};

/** A module of `tests/bench/in-page/` as a script that leaves its exports in a global. */
export async function bundle(module: 'ours' | 'contest', global: string): Promise<string> {
  const [built] = (await build({
    configFile: false,
    root: project,
    logLevel: 'warn',
    plugins: [noExtension, dossierModules()],
    build: {
      write: false,
      target,
      lib: {
        entry: join(project, 'tests', 'bench', 'in-page', `${module}.ts`),
        name: global,
        formats: ['iife'],
      },
    },
  })) as Rollup.RollupOutput[];
  const chunk = built?.output.find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${module}: the bundle has no script`);
  return chunk.code;
}
