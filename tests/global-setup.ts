import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Makes build/ once before all tests, where it is missing or older than what it is made of. */
export function setup(): void {
  const built = statSync(join(ROOT, 'build/cli/main.js'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (built >= Math.max(newest('src'), newest('scripts'))) return;
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: ROOT, stdio: 'inherit' });
  } catch (error) {
    // While someone is in the middle of a change, the tests of other parts go on with the last build.
    if (built === 0) throw error;
  }
}

function newest(folder: string): number {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return Math.max(...entries.map((entry) => statSync(join(ROOT, folder, entry)).mtimeMs));
}
