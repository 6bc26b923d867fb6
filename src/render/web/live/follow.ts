import type { Stage } from '../runtime/stage.ts';
import type { Command, TalkState } from './protocol.ts';

/** Keeps a running deck where the talk is, and tells where this page has gone. */
export interface Follower {
  /** Goes where the talk is. */
  take(talk: TalkState): void;
  obey(command: Command): void;
  /** Where this page is, if it isn't known yet. */
  tell(): void;
}

const CHANGES = ['slidechanged', 'fragmentshown', 'fragmenthidden', 'paused', 'resumed'];

/** `tell` is given each new place of this page; the clock is looked at once a second. */
export function createFollower(stage: Stage, tell: (talk: TalkState) => void): Follower {
  const { deck, actions, timer } = stage;
  let known = '';
  let following = false;
  const look = (): void => {
    if (following) return;
    const talk = talkOf(stage);
    if (placeOf(talk) === known) return;
    known = placeOf(talk);
    tell(talk);
  };
  for (const event of CHANGES) deck.on(event, look);
  setInterval(look, 1000);
  return {
    tell: look,
    take: (talk) => {
      following = true;
      const here = talkOf(stage);
      if (talk.slide !== here.slide || talk.step !== here.step) deck.slide(talk.slide, 0, talk.step);
      if (talk.black !== here.black) deck.togglePause(talk.black);
      known = placeOf({ ...talk, clock: here.clock });
      following = false;
    },
    obey: (command) => {
      const now = Date.now();
      if (command === 'timer') timer.isRunning() ? timer.pause(now) : timer.start(now);
      else if (command === 'resetTimer') timer.reset();
      else actions[command](document);
      look();
    },
  };
}

function talkOf({ deck, timer }: Stage): TalkState {
  const { h, f = -1 } = deck.getIndices();
  const clock = { elapsed: timer.elapsed(Date.now()), running: timer.isRunning() };
  return { slide: h, step: f, black: deck.isPaused(), clock };
}

/** What is told when it changes; a clock that runs changes by itself. */
function placeOf({ slide, step, black, clock }: TalkState): string {
  return JSON.stringify([slide, step, black, clock.running, clock.running ? 0 : clock.elapsed]);
}
