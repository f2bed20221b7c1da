/** The project's own files in another folder, as somebody has them who has just taken a copy. */
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { project } from '../run.ts';

/** What git leaves out, and git itself. */
function leftOut(): string[] {
  const ignored = readFileSync(join(project, '.gitignore'), 'utf8').split('\n').filter(Boolean);
  return ['.git', ...ignored.map((name) => name.replace(/\/$/, ''))];
}

/** Copies the project into a folder; the files get the day and time of now. */
export function copyTree(folder: string): void {
  const without = leftOut();
  const endings = without.filter((name) => name.startsWith('*')).map((name) => name.slice(1));
  mkdirSync(folder, { recursive: true });
  cpSync(project, folder, {
    recursive: true,
    filter: (source) =>
      !without.includes(basename(source)) && !endings.some((ending) => source.endsWith(ending)),
  });
}

/** Lends a folder the packages that are installed here. */
export function linkPackages(folder: string): void {
  const place = join(folder, 'node_modules');
  if (!existsSync(place)) symlinkSync(join(project, 'node_modules'), place, 'junction');
}
