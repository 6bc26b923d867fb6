import { createFollower, type Follower } from './follow.ts';
import { createProblems } from './problems.ts';
import { type Changes, listen, type Standing, send, type TalkState } from './protocol.ts';
import { renew } from './renew.ts';
import { liveWords } from './words.ts';

// What a page of `twindeck serve` has besides its own script: it shows each save, what is wrong, and where the talk is.

const hasSlides = document.querySelector('.slides > section') !== null;
const startsSomewhere = location.hash.length > 2;
const me = Math.random().toString(36).slice(2);
let version = document.querySelector<HTMLElement>('script[data-version]')?.dataset['version'] ?? '';

document.addEventListener('DOMContentLoaded', async () => {
  const show = createProblems(liveWords(document.documentElement.lang));
  if (hasSlides) await window.twindeck.ready;
  let drives = false;
  const follower = hasSlides ? followTalk(() => drives) : null;
  const stand = async (standing: Standing): Promise<void> => {
    if (standing.version !== version && standing.version !== '') await take();
    show(standing);
  };
  let order = Promise.resolve();
  const next = (standing: Standing): void => {
    order = order.then(() => stand(standing)).catch(() => location.reload());
  };
  listen({
    hello: (hello) => {
      drives = hello.drives;
      next(hello);
      if (hello.talk !== null && hello.talk.from !== me && !(drives && startsSomewhere)) follower?.take(hello.talk);
      else follower?.tell();
    },
    built: next,
    // What it has said itself may come back late.
    talk: (talk) => talk.from !== me && follower?.take(talk),
    command: (command) => drives && follower?.obey(command),
  });
});

function followTalk(drives: () => boolean): Follower | null {
  const { stage } = window.twindeck;
  const tell = (talk: TalkState): void => {
    if (drives()) void send('.talk', { ...talk, from: me });
  };
  return stage && createFollower(stage, tell);
}

/** Shows the newest version; what stands in the address brings a page that is loaded anew to its slide and step. */
async function take(): Promise<void> {
  const { stage } = window.twindeck ?? {};
  if (!stage) return location.reload();
  const answer = await fetch(`.changes?from=${encodeURIComponent(version)}`);
  const changes = (await answer.json()) as Changes | null;
  if (changes === null || !(await renew(stage, changes))) return location.reload();
  version = changes.version;
}
