#!/usr/bin/env node
import { nodeEffects } from './node-effects.ts';
import { run } from './run.ts';

const interactive = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;

process.exitCode = await run(process.argv.slice(2), {
  effects: nodeEffects(),
  env: process.env,
  console: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    interactive,
  },
});
