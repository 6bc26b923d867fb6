import { printTime } from '../runtime/timer.ts';
import { wordsFor } from '../words.ts';
import { type Command, listen, send, type TalkState } from './protocol.ts';
import { liveWords } from './words.ts';

// The remote control on a phone: notes, clock and large buttons.

const { lang } = document.documentElement;
const [words, own] = [wordsFor(lang), liveWords(lang)];
const part = (name: string): HTMLElement => document.querySelector<HTMLElement>(`.${name}`) ?? document.body;
let slides: readonly HTMLElement[] = [];
let talk: TalkState = { slide: 0, step: -1, black: false, clock: { elapsed: 0, running: false } };
let heard = Date.now();
let drives = false;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-command]'))
  button.addEventListener('click', () => void order(button.dataset['command'] as Command));
setInterval(showClock, 500);
listen({
  hello: async (hello) => {
    drives = hello.drives;
    part('state').textContent = drives ? '' : own.locked;
    part('enter').hidden = drives;
    await readDeck();
    show(hello.talk ?? talk);
  },
  built: async () => {
    await readDeck();
    show(talk);
  },
  talk: show,
});

async function readDeck(): Promise<void> {
  const page = await (await fetch('./', { cache: 'no-cache' })).text();
  slides = [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll<HTMLElement>('.slides > section')];
}

async function order(command: Command): Promise<void> {
  const answer = await send('.command', command);
  part('state').textContent = answer === 204 ? '' : answer === 403 ? own.locked : own.lost;
}

function show(now: TalkState): void {
  talk = now;
  heard = Date.now();
  const slide = slides[talk.slide];
  const titleOf = (section: HTMLElement | undefined): string => section?.getAttribute('aria-label') ?? '';
  part('where').textContent = `${talk.slide + 1} / ${slides.length}`;
  part('title').textContent = titleOf(slide);
  const following = slides[talk.slide + 1];
  part('coming').textContent = following === undefined ? words.end : `${words.coming}: ${titleOf(following)}`;
  const notes = [...(slide?.querySelectorAll('aside.notes > *') ?? [])].map((line) => document.importNode(line, true));
  part('notes').replaceChildren(...(notes.length > 0 ? notes : [words.noNotes]));
  part('notes').scrollTop = 0;
  // The notes are the speaker's.
  part('notes').hidden = !drives;
  part('black').setAttribute('aria-pressed', String(talk.black));
  part('timer').textContent = talk.clock.running ? words.pauseTimer : words.startTimer;
  showClock();
}

function showClock(): void {
  const { elapsed, running } = talk.clock;
  part('spent').textContent = printTime(elapsed + (running ? Date.now() - heard : 0));
}
