import { place } from './place.ts';
import { plural } from '../counts.ts';
import type { HeldShard } from '../api/run-shard.ts';
import { type Shard, shardName } from '../plan/shard.ts';
import type { OutputFlags } from './commands/output-flags.ts';
import type { Context } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { interruptedNotice } from './interrupted-notice.ts';
import { jsonText } from './json-text.ts';

/** Prints what was held of a part, and sets the exit code: whether gates hold is said of the whole. */
export function presentShard(
  context: Context,
  { folder, record }: HeldShard,
  shard: Shard,
  { json, quiet }: Pick<OutputFlags, 'json' | 'quiet'>,
): void {
  const { planned, state } = record;
  const { conversations } = record.aggregate;
  const { stdout, stderr } = context.process;
  if (json) stdout.write(jsonText({ folder, id: record.id, shard, state, conversations, planned }));
  if (state !== 'complete') {
    context.result = exitCodes.interrupted;
    const at = `after ${conversations} of ${plural(planned, 'conversation')} of shard ${shardName(shard)}`;
    stderr.write(`${interruptedNotice({ kept: folder, cwd: context.cwd }, at)}\n`);
  } else if (!json && !quiet) {
    stdout.write(
      `Shard ${shardName(shard)}: ${plural(conversations, 'conversation is', 'conversations are')} in ${place(context.cwd, folder)}\nOnce all ${shard.of} are held: mystery-shopper merge FOLDER…\n`,
    );
  }
}
