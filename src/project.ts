import type { Effects } from './effects.ts';

/** Where a name led to, or where it was looked for and what there is. */
export type Found =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly looked: readonly string[]; readonly available: readonly string[] };

type Files = Pick<Effects, 'read' | 'list' | 'home'>;

/** The folder part of a path, '.' where it has none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash < 0) return '.';
  return slash === 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path, without its ending: 'slides/a.en.yaml' → 'a.en'. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}

/** The nearest folder above `file` that holds `twindeck.config.yaml` or `data/`; the file's own where there is none. */
export function projectOf(file: string, files: Files): string {
  const start = folderOf(file);
  for (let folder = start, depth = 0; depth < 64; depth++) {
    const names = files.list(folder);
    if (names.includes('twindeck.config.yaml') || names.includes('data')) return folder;
    if (folder === '/' || /^[A-Za-z]:\/?$/.test(folder)) break;
    folder = folder === '.' || /(^|\/)\.\.$/.test(folder) ? join(folder === '.' ? '' : folder, '..') : folderOf(folder);
  }
  return start;
}

/** A theme by name or path. */
export function findTheme(name: string, deckFile: string, files: Files): Found {
  return find(
    name,
    deckFile,
    files,
    'themes',
    (path) => [path.endsWith('.yaml') ? path : `${path}.yaml`],
    (entry) => (entry.endsWith('.yaml') ? entry.slice(0, -5) : null),
  );
}

/** A data package by name or path of its folder, its datapackage.json, or its .xlsx; a workbook may also stand in data/. */
export function findData(name: string, deckFile: string, files: Files): Found {
  const filesOf = (path: string) => {
    const folder = path.replace(/\/+$/, '');
    return /\.(json|xlsx)$/i.test(path) ? [path] : [`${folder}/datapackage.json`, `${folder}.xlsx`];
  };
  const nameOf = (entry: string) => (/\.xlsx$/i.test(entry) || !entry.includes('.') ? entry : null);
  const found = find(name, deckFile, files, 'data', filesOf, nameOf);
  if (found.ok || /[/\\]/.test(name) || !/\.xlsx$/i.test(name)) return found;
  const looked = homesOf(deckFile, files, 'data').map((home) => join(home, name));
  const path = looked.find((candidate) => files.read(candidate) !== null);
  return path === undefined ? { ...found, looked: [...found.looked, ...looked] } : { ok: true, path };
}

/** A path that `file` names: relative to its folder, or whole. */
export function joinPath(file: string, path: string): string {
  const parts = (isAbsolute(path) ? slashes(path) : join(folderOf(file), slashes(path))).split('/');
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..' && kept.length > 0 && kept.at(-1) !== '..' && kept.at(-1) !== '') kept.pop();
    else if (part !== '.') kept.push(part);
  }
  return kept.join('/');
}

/** The files that a deck names by paths relative to its own folder. */
export function filesBeside(deckFile: string, files: Pick<Effects, 'read' | 'list'>) {
  const from = (path: string) => (isAbsolute(path) ? slashes(path) : join(folderOf(deckFile), slashes(path)));
  const folder = (path: string) => from(path).replace(/\/+$/, '') || (isAbsolute(path) ? '/' : '.');
  return { read: (path: string) => files.read(from(path)), list: (path: string) => files.list(folder(path)) };
}

/** A bare name is looked up in the project, then among what twindeck ships; a path is relative to the file that names it. */
function find(
  name: string,
  deckFile: string,
  files: Files,
  folder: 'themes' | 'data',
  filesOf: (path: string) => readonly string[],
  nameOf: (entry: string) => string | null,
): Found {
  const homes = homesOf(deckFile, files, folder);
  const bare = !/[/\\]|\.(ya?ml|json|xlsx)$/i.test(name);
  const looked = bare
    ? homes.flatMap((home) => filesOf(join(home, name)))
    : filesOf(isAbsolute(name) ? slashes(name) : join(folderOf(deckFile), slashes(name)));
  const path = looked.find((candidate) => files.read(candidate) !== null);
  if (path !== undefined) return { ok: true, path };
  const available = homes.flatMap((home) => files.list(home)).map(nameOf);
  return { ok: false, looked, available: [...new Set(available.filter((entry) => entry !== null))] };
}

function homesOf(deckFile: string, files: Files, folder: 'themes' | 'data'): readonly string[] {
  return [join(projectOf(deckFile, files), folder), join(files.home, folder)];
}

function join(folder: string, rest: string): string {
  const clean = rest.replace(/^\.\//, '');
  return folder === '' || folder === '.' ? clean : `${folder.replace(/\/$/, '')}/${clean}`;
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|\\|[A-Za-z]:)/.test(path);
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
