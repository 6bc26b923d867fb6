import { existsSync } from 'node:fs';
import type { Effects } from '../effects.ts';
import { jsonSchema } from '../schema/json-schema.ts';
import { type ExitCode, refuse, type Session } from './session.ts';
import { type Output, writeFiles } from './write-files.ts';

/** `twindeck new [folder]`: a small working project in the language of the call; nothing that is there is written over. */
export function newProject({ call, effects, console, systemLang }: Session): ExitCode {
  const lang = call.lang || systemLang;
  const [folder = '.', ...more] = call.operands;
  if (more.length > 0) return refuse({ code: 'cli/usage', args: { detail: 'new [folder]' } }, lang, console);
  const outputs = starter(lang.startsWith('vi') ? 'vi' : 'en', folder, effects);
  const there = outputs.find(({ path }) => existsSync(path));
  if (there) return refuse({ code: 'cli/not-empty', args: { path: there.path } }, lang, console);
  try {
    writeFiles(outputs);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    refuse({ code: 'cli/unwritable', args: { path: folder, detail } }, lang, console);
    return 3;
  }
  for (const { path } of outputs) console.out(`${path}\n`);
  return 0;
}

/** The files of the project, with the schema by which editors complete its deck. */
function starter(lang: 'vi' | 'en', folder: string, effects: Effects): Output[] {
  const home = `${effects.home}/starter/${lang}`;
  const files = [...filesBelow(home, 'slides', effects), ...filesBelow(home, 'data', effects)];
  const schema = `${JSON.stringify(jsonSchema('deck'), null, 2)}\n`;
  return [...files, { path: 'schemas/deck.schema.json', data: schema }].map(({ path, data }) => ({
    path: `${folder.replace(/\/+$/, '')}/${path}`,
    data,
  }));
}

function filesBelow(home: string, folder: string, effects: Effects): Output[] {
  return effects.list(`${home}/${folder}`).flatMap((name) => {
    const path = `${folder}/${name}`;
    const data = effects.read(`${home}/${path}`);
    return data === null ? filesBelow(home, path, effects) : [{ path, data }];
  });
}
