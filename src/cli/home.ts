import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

/** The package's folder: the nearest above this file that holds themes/, whether we run from src/ or from build/. */
export function homeFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(`${folder}/themes`) && dirname(folder) !== folder) folder = dirname(folder);
  return folder.replaceAll('\\', '/');
}
