import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recorded } from '../../src/cli/recorded.ts';
import { watchFiles } from '../../src/cli/watch.ts';
import { effectsWith, filesIn, PROVINCE, ROOT, temporaryFolder } from '../twindeck.ts';

const deck = (title: string, key = 'bullets') =>
  `title: T\nslides:\n  - layout: bullets\n    title: ${title}\n    ${key}: [b]\n`;

/** For a machine that is busy. */
const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(folder: string, ...argv: readonly string[]): Started {
  const child = spawn(process.execPath, [`${ROOT}/build/cli/main.js`, ...argv], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text.toString();
    });
  return { child, said: () => said, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

describe('build --watch', () => {
  it('builds again after each save, keeps the last good files over a mistake, and ends on Ctrl+C', async () => {
    const folder = temporaryFolder({ 'slides/a.yaml': deck('Một'), 'slides/b.yaml': deck('Khác') });
    const { child, said, ended } = start(folder, 'build', '--watch', '--format', 'html', '--out', '.');
    const html = () => readFileSync(`${folder}/a.html`, 'utf8');
    await eventually(() => filesIn(folder)).toEqual(['a.html', 'b.html', 'slides/a.yaml', 'slides/b.yaml']);
    const untouched = statSync(`${folder}/b.html`).mtimeMs;
    writeFileSync(`${folder}/slides/a.yaml`, deck('Hai'));
    await eventually(html).toContain('aria-label="Hai"');
    writeFileSync(`${folder}/slides/a.yaml`, deck('Ba', 'bulets'));
    await eventually(said).toContain('slides/a.yaml:5:5');
    expect(html()).toContain('aria-label="Hai"');
    writeFileSync(`${folder}/slides/a.yaml`, deck('Bốn'));
    await eventually(html).toContain('aria-label="Bốn"');
    expect(statSync(`${folder}/b.html`).mtimeMs).toBe(untouched);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('serve', () => {
  it('says where it is and ends on Ctrl+C, even while a page listens', async () => {
    const folder = temporaryFolder({ 'slides/a.yaml': deck('Một') });
    const { child, said, ended } = start(folder, 'serve', '--port', '0');
    await eventually(said).toMatch(/http:\/\/127\.0\.0\.1:\d+\//);
    const address = /http:\S+/.exec(said())?.[0] ?? '';
    const listening = await fetch(`${address}a/.events`);
    expect(listening.status).toBe(200);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    await listening.body?.cancel().catch(() => undefined);
  });
});

describe('a watcher', () => {
  const watching = async (files: readonly string[]) => {
    const seen: string[] = [];
    const watcher = await watchFiles(files, (paths) => void seen.push(...paths));
    onTestFinished(watcher.close);
    return { seen, watcher };
  };

  it('sees files that change, come, go, and are replaced as a whole', async () => {
    const folder = temporaryFolder({ a: '1' });
    const { seen } = await watching([`${folder}/a`]);
    writeFileSync(`${folder}/a`, '2');
    await eventually(() => seen).toContain(`${folder}/a`);
    writeFileSync(`${folder}/b`, '1');
    await eventually(() => seen).toContain(`${folder}/b`);
    rmSync(`${folder}/b`);
    await eventually(() => seen.filter((path) => path === `${folder}/b`).length).toBeGreaterThan(1);
    seen.length = 0;
    writeFileSync(`${folder}/c`, '3');
    renameSync(`${folder}/c`, `${folder}/a`);
    await eventually(() => seen).toContain(`${folder}/a`);
  });

  it('misses nothing that is written just after it has told of a change', async () => {
    const folder = temporaryFolder({ a: '' });
    let text = '';
    const watcher = await watchFiles([`${folder}/a`], () => {
      text = readFileSync(`${folder}/a`, 'utf8');
    });
    onTestFinished(watcher.close);
    for (let i = 1; i <= 20; i++) {
      writeFileSync(`${folder}/a`, 'x'.repeat(i));
      await new Promise((resolve) => setTimeout(resolve, 7));
    }
    await eventually(() => text).toBe('x'.repeat(20));
  });

  it('sees a file in a folder that is not there yet', async () => {
    const folder = temporaryFolder({ a: '' });
    const { seen } = await watching([`${folder}/data/x.csv`]);
    mkdirSync(`${folder}/data`);
    await eventually(() => seen).toContain(`${folder}/data`);
  });
});

describe('what a deck was made of', () => {
  it('is each file that was asked for, there or not, and a folder whose names are others now', () => {
    const files: Record<string, string> = { '/m/deck.yaml': 'x', '/m/data/a': 'x' };
    const { effects, uses, forget } = recorded(effectsWith(files));
    effects.read('/m/deck.yaml');
    effects.read('/m/missing.png');
    effects.list('/m/data');
    expect(['/m/deck.yaml', '/m/missing.png', '/m/other', '/m/data/a'].map(uses)).toEqual([true, true, false, false]);
    files['/m/data/b'] = 'x';
    expect(uses('/m/data/b')).toBe(true);
    forget();
    expect(uses('/m/deck.yaml')).toBe(false);
  });

  it('leaves out the fonts and scripts that twindeck was built with', () => {
    const { effects, uses, asked } = recorded(effectsWith({}));
    effects.read(`${effects.home}/build/fonts/fonts.json`);
    effects.read(`${PROVINCE}/datapackage.json`);
    expect([uses(`${effects.home}/build/fonts/fonts.json`), [...asked()]]).toEqual([
      false,
      [`${PROVINCE}/datapackage.json`],
    ]);
  });
});
