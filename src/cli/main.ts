#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { nodeEffects } from './node-effects.ts';
import { run } from './run.ts';

// V8 optimises a function once it has run eight times as long as is usual: most builds are over before it would pay, and
// optimising took a third of their CPU time.
// What stays runs long enough for it to pay.
const stays = process.argv.some((word) => word === 'serve' || word === '--watch');
if (!stays) setFlagsFromString('--interrupt-budget=1000000');

const interactive = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;

// `twindeck inspect … | head` closes the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  effects: nodeEffects(),
  env: process.env,
  console: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive,
  },
});
