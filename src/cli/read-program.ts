import { existsSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** The file in `folder` that holds the program compiled, which is of use to this version of Node on this kind of processor. */
export function compiledFile(folder: string): string {
  return `${folder}/program-${process.version}-${process.platform}-${process.arch}.compiled`;
}

/**
 * The whole command line in `folder`, a function of `require` and its folder. Where scripts/build.ts has compiled it, nothing
 * is compiled again: that was a third of the time of a small build.
 */
export function readProgram(folder: string): Script {
  const filename = `${folder}/program.js`;
  const compiled = compiledFile(folder);
  // ASCII alone, as the bundler writes it, is read and held in half the memory.
  return new Script(`((require,__dirname)=>{${readFileSync(filename, 'latin1')}\n})`, {
    filename,
    ...(existsSync(compiled) ? { cachedData: readFileSync(compiled) } : {}),
  });
}
