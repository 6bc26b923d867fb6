import { nodeEffects } from './node-effects.ts';
import { run } from './run.ts';

const interactive = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;

// `twindeck inspect … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void run(process.argv.slice(2), {
  effects: nodeEffects(),
  env: process.env,
  console: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive,
  },
}).then((code) => {
  process.exitCode = code;
});
