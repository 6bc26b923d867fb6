import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compiledFile, readProgram } from '../src/cli/read-program.ts';

// Builds a deck with the program in a folder, and keeps there, compiled, what that needed.
//   tsx scripts/compile-program.ts folder deck.yaml

const [folder = '', deck = ''] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'twindeck-'));
process.argv.splice(2, 2, 'build', deck, '--out', out);

// V8 forgets what hasn't run for a while; but it takes up only what was made under the usual flags.
setFlagsFromString('--no-flush-bytecode');
const program = readProgram(folder);
program.runInThisContext()(createRequire(join(folder, 'program.js')), folder);

process.on('exit', () => {
  // The sample deck may be somebody's own by now, with mistakes: the program compiles all the same.
  process.exitCode = 0;
  setFlagsFromString('--flush-bytecode');
  writeFileSync(compiledFile(folder), program.createCachedData());
  rmSync(out, { recursive: true, force: true });
});
