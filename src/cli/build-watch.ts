import { resolve } from 'node:path';
import { projectOf } from '../project.ts';
import { interrupted } from './interrupted.ts';
import { recorded } from './recorded.ts';
import type { ExitCode, Session } from './session.ts';
import { watchFiles } from './watch.ts';

/** Builds decks one by one, and again each time something that one of them was made of has changed; until it is interrupted. */
export async function buildOnChange(
  session: Session,
  files: readonly string[],
  build: (session: Session, files: readonly string[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const decks = files.map((file) => ({ file, watched: recorded(session.effects) }));
  const run = async (which: typeof decks): Promise<void> => {
    for (const { file, watched } of which) {
      watched.forget();
      await build({ ...session, effects: watched.effects }, [file]);
    }
  };
  let order = Promise.resolve();
  const watcher = await watchFiles(
    files.map((file) => resolve(file)),
    (paths) => {
      order = order.then(async () => {
        await run(decks.filter(({ watched }) => [...paths].some(watched.uses)));
        watcher.follow(asked());
      });
    },
  );
  // The search for the project looks into every folder above the deck.
  const asked = (): string[] =>
    decks.flatMap(({ file, watched }) => {
      const project = resolve(projectOf(file, session.effects));
      return [...watched.asked()].filter((path) => !path.endsWith('*') || path.startsWith(project));
    });
  order = order.then(() => run(decks)).then(() => watcher.follow(asked()));
  await Promise.all([order, interrupted()]);
  await watcher.close();
  await order;
  return 0;
}
