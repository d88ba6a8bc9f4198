import { join } from 'node:path';
import type { KeepRaw, RawExchange } from '../bot/raw.ts';
import type { PersonalData } from '../hidden/personal/personal-data.ts';
import type { Json } from '../json.ts';
import { openAppender } from './appender.ts';

export const rawFile = 'raw.jsonl';

export interface RawKeeper {
  keep: KeepRaw;
  /** The run's folder, known only once the bot has been reached: what came before waits. */
  folderIs(folder: string): void;
  /** @throws when the file could not be written. */
  close(): Promise<void>;
}

/** Every exchange with the bot as it went over the wire, secrets redacted, one line each in order of completion. */
export function rawKeeper(personal: PersonalData | null = null): RawKeeper {
  let folderIs: (folder: string) => void = () => {};
  const folder = new Promise<string>((resolve) => (folderIs = resolve));
  const file = folder.then((path) => openAppender(join(path, rawFile), 'a'));
  let last: Promise<void> = Promise.resolve();
  let isOpen = false;
  return {
    keep(exchange: RawExchange) {
      last = file.then((appender) => appender.append(JSON.stringify(cleaned(exchange, personal))));
      // A full disk is told by close(): here nobody waits.
      last.catch(() => {});
    },
    folderIs(path) {
      isOpen = true;
      folderIs(path);
    },
    async close() {
      if (!isOpen) return;
      try {
        await last;
      } finally {
        await (await file).close();
      }
    },
  };
}

/** Bodies are texts of any form: only what rules find in free text is found in them. */
function cleaned(exchange: RawExchange, personal: PersonalData | null): RawExchange {
  return personal === null ? exchange : (personal.json(exchange as unknown as Json) as unknown as RawExchange);
}
