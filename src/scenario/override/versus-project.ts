import type { BotSpec } from '../schema/bot-schema.ts';
import type { Project } from '../scenario.ts';
import { movedTo } from './moved-to.ts';
import type { Overrides } from './with-overrides.ts';

export interface VersusOverrides {
  /** Address of a bot to compare with, live; otherwise it is the project's `versus.bot`, or like the bot itself. */
  versus?: string | undefined;
  /** Address of its back end; the project's `versus.backend`, or the bot's own, when absent. */
  versusBackend?: string | undefined;
}

/** The project as it is run with the bot to compare with; null where neither the project nor the caller names one. */
export function versusProject(
  { versus, ...project }: Project & { bot: BotSpec },
  { versus: url, versusBackend, timeout }: VersusOverrides & Pick<Overrides, 'timeout'>,
): (Project & { bot: BotSpec }) | null {
  if (versus === undefined && url === undefined) return null;
  const bot = versus?.bot ?? project.bot;
  const backend = versus?.backend ?? project.backend;
  const { folders = {} } = project;
  return {
    ...project,
    folders: {
      ...folders,
      ...(versus?.bot && folders.versus && { bot: folders.versus }),
      ...(versus?.backend && folders.versus && { backend: folders.versus }),
    },
    bot: {
      ...(url === undefined ? bot : movedTo(bot, url)),
      ...(timeout === undefined ? {} : { timeout }),
    } as BotSpec,
    ...(backend === undefined ? {} : { backend }),
    ...(versusBackend === undefined ? {} : { backend: { ...backend, url: versusBackend } }),
  };
}
