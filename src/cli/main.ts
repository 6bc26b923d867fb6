#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { readProgram } from './read-program.ts';

const runProgram = readProgram(import.meta.dirname).runInThisContext();

// V8 optimises a function once it has run eight times as long as is usual: most builds are over before it would pay, and
// optimising took a third of their CPU time.
// What stays runs long enough for it to pay.
const stays = process.argv.some((word) => word === 'serve' || word === '--watch');
if (!stays) setFlagsFromString('--interrupt-budget=1000000');

runProgram(require, import.meta.dirname);
