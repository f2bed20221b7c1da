/** Runs this project's tools: the ones under `node_modules`, with the node that runs this. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const project = fileURLToPath(new URL('../', import.meta.url));

/** The script behind a tool's name, such as `tsc` of the package `typescript`. */
function scriptOf(pack: string, tool: string): string {
  const folder = join(project, 'node_modules', pack);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

const packages: Readonly<Record<string, string>> = {
  biome: '@biomejs/biome',
  tsc: 'typescript',
};

export interface Run {
  /** True where the command ended by itself with status 0. */
  ok: boolean;
  /** What it wrote, both streams in order; empty where it wrote to the terminal itself. */
  output: string;
}

interface RunWishes {
  /** Milliseconds after which the command is ended. */
  limit?: number;
  /** Lets the command write to the terminal itself. */
  isLoud?: boolean;
  /** Where it runs, if not in the project's folder. */
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a script with arguments, by this node. */
export function runScript(script: string, args: string[], wishes: RunWishes = {}): Promise<Run> {
  const { limit = 10 * 60_000, isLoud = false, cwd = project, env = {} } = wishes;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd,
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...env },
      stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
    });
    let output = '';
    const take = (part: Buffer): void => {
      output += part;
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    const clock = setTimeout(() => {
      output += `\nended after ${limit / 1000} s without a result\n`;
      child.kill();
    }, limit);
    child.on('error', (error) => {
      clearTimeout(clock);
      resolve({ ok: false, output: `${output}${error.message}\n` });
    });
    child.on('close', (status) => {
      clearTimeout(clock);
      resolve({ ok: status === 0, output });
    });
  });
}

/** Runs a tool of the dev dependencies by its name. */
export function runTool(tool: string, args: string[], wishes?: RunWishes): Promise<Run> {
  return runScript(scriptOf(packages[tool] ?? tool, tool), args, wishes);
}

type Build = 'chrome' | 'firefox';

/** Builds the extension as it ships. */
export function build(browser: Build): Promise<Run> {
  return runTool('wxt', ['build', '--browser', browser]);
}

/**
 * The same for scripts that need it.
 * @throws {Error} with what the build wrote, where it fails
 */
export async function buildOrThrow(browser: Build): Promise<void> {
  const { ok, output } = await build(browser);
  if (!ok) throw new Error(`${output}\nThe build for ${browser} failed.`);
}
