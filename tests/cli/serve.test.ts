import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createDoor } from '../../src/cli/serve/door.ts';
import { namesUs } from '../../src/cli/serve/hosts.ts';
import { ask, post, serving } from '../serving.ts';
import { filesIn, temporaryFolder, twindeck } from '../twindeck.ts';

const GOOD = 'title: Thử & <in>\nlang: vi\nslides:\n  - { layout: bullets, title: A, bullets: [b] }\n';
const FAULTY = 'title: T\nlang: vi\nslides:\n  - { layout: bullets, title: A, bulets: [b] }\n';
const project = () => temporaryFolder({ 'slides/một hai.yaml': GOOD, 'slides/sai.yaml': FAULTY, 'slides/x.txt': 'x' });

describe('a folder that is served', () => {
  it('lists its decks with links to present and to their files, and those with errors without', async () => {
    const { address } = await serving(project());
    const { status, body, headers } = await ask(address, '/');
    const page = Buffer.from(body, 'latin1').toString();
    expect(status).toBe(200);
    expect(page).toContain('Thử &amp; &lt;in&gt;');
    for (const name of ['', 'một hai.html', 'một hai.pptx', 'một hai.pdf'])
      expect(page).toContain(`href="/${encodeURIComponent('một hai')}/${encodeURIComponent(name)}"`);
    expect(page).toContain('2 lỗi');
    expect(page).not.toContain('sai.pptx');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  });

  it('speaks the language that most of its decks have', async () => {
    const english = GOOD.replace('lang: vi', 'lang: en');
    const { address } = await serving(temporaryFolder({ 'a.yaml': english, 'b.yaml': GOOD, 'c.yaml': GOOD }));
    const page = Buffer.from((await ask(address, '/')).body, 'latin1').toString();
    expect(page).toContain('<h1>Các bài trình chiếu</h1>');
  });

  it('hands out the very bytes that build writes', async () => {
    const folder = project();
    const { address } = await serving(folder);
    await twindeck(['build', `${folder}/slides/một hai.yaml`, '--out', `${folder}/out`]);
    for (const ending of ['html', 'pptx']) {
      const name = encodeURIComponent('một hai');
      const { body, status } = await ask(address, `/${name}/${name}.${ending}`);
      expect(status).toBe(200);
      expect(body === readFileSync(`${folder}/out/một hai.${ending}`, 'latin1')).toBe(true);
    }
  });

  it('writes nothing', async () => {
    const folder = project();
    const before = filesIn(folder);
    const { address } = await serving(folder);
    await ask(address, '/');
    await ask(address, '/sai/');
    expect(filesIn(folder)).toEqual(before);
  });

  it('answers HEAD, a second call with the same content, the icon, and what is not there', async () => {
    const { address } = await serving(project());
    const at = `/${encodeURIComponent('một hai')}/`;
    const first = await ask(address, at);
    expect((await ask(address, at, { method: 'HEAD' })).body).toBe('');
    const again = await ask(address, at, { headers: { 'If-None-Match': String(first.headers['etag']) } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask(address, '/favicon.ico')).status).toBe(200);
    const missing = await ask(address, '/kh/');
    expect([missing.status, Buffer.from(missing.body, 'latin1').toString()]).toEqual([
      404,
      expect.stringContaining('Không có trang này'),
    ]);
    expect((await ask(address, `/${encodeURIComponent('một hai')}`)).headers['location']).toBe(at);
  });

  it('opens the one deck that was named at once, and says why it cannot be shown', async () => {
    const folder = project();
    const { address } = await serving(`${folder}/slides/sai.yaml`);
    expect((await ask(address, '/')).headers['location']).toBe('/sai/');
    const { status, body } = await ask(address, '/sai/');
    expect([status, Buffer.from(body, 'latin1').toString()]).toEqual([200, expect.stringContaining('Chưa dựng được')]);
    expect((await ask(address, '/sai/sai.pptx')).status).toBe(503);
  });
});

describe('the server refuses', () => {
  it.each([
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/a/..%2f..%2f..%2fetc%2fpasswd',
    '/a/%2e%2e/%2e%2e/etc/passwd',
    '/a/..%5c..%5cslides%5ca.yaml',
    '/.twindeck/../../package.json',
    '/.twindeck/..%2f..%2fpackage.json',
    '/a/a.yaml',
    '/slides/a.yaml',
    '/a/%00',
    '//etc/passwd',
    '/a/constructor',
    '/__proto__/',
  ])('%s', async (path) => {
    const { address } = await serving(temporaryFolder({ 'slides/a.yaml': GOOD }));
    const { status, body } = await ask(address, path);
    expect(status).toBe(404);
    expect(body).not.toMatch(/root:|slides:|"name"/);
  });

  it('decks, data and pictures that stand outside the project, though a link inside leads to them', async () => {
    const outside = temporaryFolder({ 'secret.yaml': GOOD, 'secret.png': 'x' });
    const folder = temporaryFolder({
      'slides/a.yaml': `title: T\nslides:\n  - { layout: image, title: A, image: ${outside}/secret.png }\n`,
      'data/x': '',
    });
    symlinkSync(`${outside}/secret.yaml`, `${folder}/slides/secret.yaml`);
    const { address } = await serving(folder);
    const page = (await ask(address, '/')).body;
    expect(page).not.toContain('secret');
    expect((await ask(address, '/secret/')).status).toBe(404);
    expect(Buffer.from((await ask(address, '/a/')).body, 'latin1').toString()).toContain('Chưa dựng được');
  });

  it.each(['evil.example', 'evil.example:4321', '127.0.0.1.evil.example', '10.0.0.1'])(
    'a call under the name %j',
    async (host) => {
      const { address } = await serving(project());
      expect((await ask(address, '/', { headers: { Host: host } })).status).toBeGreaterThanOrEqual(400);
    },
  );

  it('what another site has a visitor’s browser send', async () => {
    const { address } = await serving(temporaryFolder({ 'slides/a.yaml': GOOD }));
    const own = new URL(address);
    expect((await post(address, '/a/.command', 'next')).status).toBe(204);
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'null' },
      { Origin: `http://localhost:${Number(own.port) + 1}` },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
    ])
      expect((await post(address, '/a/.command', 'next', headers)).status).toBe(403);
    const without = { method: 'POST', body: '"next"' };
    expect((await ask(address, '/a/.command', without)).status).toBe(403);
  });

  it('commands and places that mean nothing', async () => {
    const { address } = await serving(temporaryFolder({ 'slides/a.yaml': GOOD }));
    const talk = { slide: 0, step: -1, black: false, clock: { elapsed: 0, running: false }, from: 'x' };
    expect((await post(address, '/a/.talk', talk)).status).toBe(204);
    for (const wrong of [null, {}, { ...talk, slide: -2 }, { ...talk, slide: 'x' }, { ...talk, clock: null }, [talk]])
      expect((await post(address, '/a/.talk', wrong)).status).toBe(400);
    for (const wrong of ['search', '', null, { next: true }])
      expect((await post(address, '/a/.command', wrong)).status).toBe(400);
    expect((await post(address, '/a/.command', 'x'.repeat(5000))).status).toBe(413);
    expect((await post(address, '/b/.command', 'next')).status).toBe(404);
  });
});

describe('the door of the remote control', () => {
  it('opens to the code however it is typed, and to nothing else', () => {
    const { code, enter, knows } = createDoor();
    const entered = enter(` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()} `, 'a', 0);
    expect(entered).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(typeof entered === 'object' && knows(entered.token)).toBe(true);
    expect(knows('')).toBe(false);
    expect(knows(code)).toBe(false);
  });

  it('lets nobody guess: five wrong codes a minute and address, then even the right one has to wait', () => {
    const { code, enter } = createDoor();
    for (let i = 0; i < 5; i++) expect(enter('', 'a', i)).toBe('wrong');
    expect(enter(code, 'a', 10)).toBe('wait');
    expect(enter(code, 'b', 10)).toEqual({ token: expect.any(String) });
    expect(enter(code, 'a', 60_010)).toEqual({ token: expect.any(String) });
  });

  it('has another code at each start', () => {
    expect(new Set(Array.from({ length: 20 }, () => createDoor().code)).size).toBe(20);
  });

  it('is a cookie that no script reads and no other site sends', async () => {
    const { address, invitation } = await serving(temporaryFolder({ 'slides/a.yaml': GOOD }), '--host', '0.0.0.0');
    expect((await post(address, '/.enter', { code: 'nope' })).status).toBe(403);
    const { status, headers } = await post(address, '/.enter', { code: invitation?.code });
    expect([status, String(headers['set-cookie'])]).toEqual([
      204,
      expect.stringMatching(/^twindeck=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
  });
});

describe('names of the server', () => {
  it('are those of this machine alone while it is bound to it', () => {
    expect(
      ['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LOCALHOST'].every((name) => namesUs(name, '127.0.0.1')),
    ).toBe(true);
    expect(['192.168.1.5:4321', 'box.local', 'localhost.evil.example'].some((name) => namesUs(name, '127.0.0.1'))).toBe(
      false,
    );
    expect(namesUs('192.168.1.5:4321', '192.168.1.5')).toBe(true);
  });
});

describe('the command', () => {
  it('says that a port is in use, or no port', async () => {
    const folder = temporaryFolder({ 'slides/a.yaml': GOOD });
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const taken = other.address();
    const port = String(typeof taken === 'object' && taken ? taken.port : 0);
    const { code, err } = await twindeck(['serve', folder, '--port', port]);
    other.close();
    expect([code, err]).toEqual([3, expect.stringContaining(`Port ${port} of 127.0.0.1 is in use`)]);
    expect((await twindeck(['serve', folder, '--port', 'x'])).code).toBe(2);
    expect((await twindeck(['serve', folder, folder])).code).toBe(2);
  });

  it('finds a deck that is added while it runs', async () => {
    const folder = project();
    const { address } = await serving(folder);
    writeFileSync(`${folder}/slides/mới.yaml`, GOOD.replace('Thử', 'Mới'));
    await expect
      .poll(async () => Buffer.from((await ask(address, '/')).body, 'latin1').toString(), { timeout: 5000 })
      .toContain('Mới');
  });
});

describe('a page that shows an earlier version', () => {
  const TWO = `${GOOD}  - { layout: bullets, title: C, bullets: [d] }\n`;
  const versionOf = (page: string): string => /data-version="([^"]+)"/.exec(page)?.[1] ?? '';

  it('is told only of the slides that a save has changed', async () => {
    const folder = temporaryFolder({ 'deck.yaml': TWO });
    const { address } = await serving(`${folder}/deck.yaml`);
    const version = versionOf((await ask(address, '/deck/')).body);
    const changes = async () => JSON.parse((await ask(address, `/deck/.changes?from=${version}`)).body);
    expect(await changes()).toMatchObject({ version, data: null, slides: [0, 1] });
    writeFileSync(`${folder}/deck.yaml`, TWO.replace('[d]', '[e]'));
    const changed = [0, expect.stringMatching(/^<section.*<\/section>$/s)];
    await expect.poll(changes, { timeout: 5000 }).toMatchObject({ data: null, slides: changed });
  });

  it('is to be loaded anew where its version is not known any more, or its language is another', async () => {
    const folder = temporaryFolder({ 'deck.yaml': GOOD });
    const { address } = await serving(`${folder}/deck.yaml`);
    const version = versionOf((await ask(address, '/deck/')).body);
    const changes = async (from: string) => JSON.parse((await ask(address, `/deck/.changes?from=${from}`)).body);
    expect(await changes('unknown')).toBeNull();
    writeFileSync(`${folder}/deck.yaml`, GOOD.replace('lang: vi', 'lang: en'));
    await expect.poll(() => changes(version), { timeout: 5000 }).toBeNull();
  });
});
