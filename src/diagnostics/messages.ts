import type { Entry } from './catalogue.ts';
import { chartMessages } from './messages/chart.ts';
import { chartAxesMessages } from './messages/chart-axes.ts';
import { chartMeaningMessages } from './messages/chart-meaning.ts';
import { chartTypeMessages } from './messages/chart-types.ts';
import { cliMessages } from './messages/cli.ts';
import { dataMessages } from './messages/data.ts';
import { deckMessages } from './messages/deck.ts';
import { imageMessages } from './messages/image.ts';
import { layoutMessages } from './messages/layout.ts';
import { partsMessages } from './messages/parts.ts';
import { pptxMessages } from './messages/pptx.ts';
import { queryMessages } from './messages/query.ts';
import { schemaMessages } from './messages/schema.ts';
import { sourceMessages } from './messages/source.ts';
import { templateMessages } from './messages/template.ts';
import { textMessages } from './messages/text.ts';
import { themeMessages } from './messages/theme.ts';
import { verifyMessages } from './messages/verify.ts';

const MESSAGES = {
  ...sourceMessages,
  ...schemaMessages,
  ...dataMessages,
  ...themeMessages,
  ...templateMessages,
  ...chartMessages,
  ...chartAxesMessages,
  ...chartTypeMessages,
  ...chartMeaningMessages,
  ...queryMessages,
  ...deckMessages,
  ...partsMessages,
  ...textMessages,
  ...imageMessages,
  ...layoutMessages,
  ...pptxMessages,
  ...verifyMessages,
  ...cliMessages,
};

/** Every code there is. */
export type Code = keyof typeof MESSAGES;

export const messages: Readonly<Record<Code, Entry>> = MESSAGES;
