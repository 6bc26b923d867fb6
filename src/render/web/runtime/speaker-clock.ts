import { make } from './dom.ts';
import type { Stage } from './stage.ts';
import { lateBy, printTime } from './timer.ts';

/** ms within which nobody need hurry. */
const ON_TIME = 20_000;

/** The time of day, the stopwatch with its buttons, and how the talk keeps to its plan. */
export function speakerClock(doc: Document, stage: Stage): { element: HTMLElement; update(): void; stop(): void } {
  const { timer, data, deck } = stage;
  const { words } = data;
  const now = make(doc, 'span', { class: 'clock', role: 'timer', 'aria-label': words.clock });
  const spent = make(doc, 'span', { class: 'spent', role: 'timer', 'aria-label': words.timer });
  const pace = make(doc, 'span', { class: 'pace', role: 'status' });
  const run = make(doc, 'button', { type: 'button' });
  const reset = make(doc, 'button', { type: 'button' }, words.resetTimer);
  const planned = data.plan === null ? 0 : data.plan.reduce((sum, ms) => sum + ms, 0);
  const bar = make(doc, 'progress', { max: String(planned || 1), 'aria-label': words.timer });
  const update = (): void => {
    const time = Date.now();
    const elapsed = timer.elapsed(time);
    now.textContent = timeOfDay(new Date(time));
    spent.textContent = planned === 0 ? printTime(elapsed) : `${printTime(elapsed)} / ${printTime(planned)}`;
    run.textContent = timer.isRunning() ? words.pauseTimer : words.startTimer;
    bar.value = elapsed;
    showPace(pace, data.plan === null || elapsed === 0 ? null : lateBy(data.plan, deck.getIndices().h, elapsed), stage);
  };
  const begin = (): void => timer.start(Date.now());
  run.addEventListener('click', () => {
    if (timer.isRunning()) timer.pause(Date.now());
    else begin();
    update();
  });
  reset.addEventListener('click', () => {
    timer.reset();
    update();
  });
  // Who moves on has begun to speak; who has stopped the watch wants it stopped.
  const first = (): void => void (timer.elapsed(Date.now()) === 0 && begin());
  deck.on('slidechanged', first);
  const ticking = setInterval(update, 500);
  const element = make(doc, 'div', { class: 'times' }, spent, ...(planned === 0 ? [] : [bar, pace]), run, reset, now);
  return {
    element,
    update,
    stop: () => {
      clearInterval(ticking);
      deck.off('slidechanged', first);
    },
  };
}

function showPace(host: HTMLElement, late: number | null, { data: { words } }: Stage): void {
  const state = late === null ? '' : late > ON_TIME ? 'late' : late < -ON_TIME ? 'early' : 'steady';
  const text = { '': '', late: words.late, early: words.early, steady: words.onTime }[state];
  const amount = state === 'late' || state === 'early' ? ` ${printTime(Math.abs(late ?? 0))}` : '';
  host.dataset['pace'] = state;
  // Only a change is read aloud, not each second.
  if (host.textContent !== text + amount) host.textContent = text + amount;
}

function timeOfDay(time: Date): string {
  return [time.getHours(), time.getMinutes()].map((value) => String(value).padStart(2, '0')).join(':');
}
