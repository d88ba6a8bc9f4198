/** The model of a run: the cassette first, then the endpoint, within its budget and a few requests at a time. */
import { resolve } from 'node:path';
import pLimit from 'p-limit';
import { knownAddress } from '../bot/connection/address.ts';
import type { KitOptions } from '../bot/kit.ts';
import { plural } from '../counts.ts';
import { ProblemError } from '../problem.ts';
import type { ModelSpec } from '../scenario/schema/model-schema.ts';
import { openCassette, type Recorded } from './cassette.ts';
import { failureOf, unavailable } from './failure.ts';
import { ledger } from './ledger.ts';
import { type Completion, connectModel, type LiveModel } from './live.ts';
import type { ModelMode } from './mode.ts';
import { type Model, ModelFault, type Question, type Spent } from './model.ts';
import { callOf, type ChatRequest, mostUsage, requestOf } from './request.ts';

interface ModelOptions extends KitOptions {
  mode: ModelMode;
  /** Spent by the run before it was interrupted. */
  before?: Spent | undefined;
}

const cassetteFile = 'model.cassette.jsonl';
/** Between two attempts, doubled each time. */
const firstWaitMs = 500;
/** An endpoint that wants to be left alone for longer is not waited for. */
const longestWaitMs = 60_000;
/** So many questions in a row without an answer, and nobody asks any more. */
const mostInARow = 10;

export function openModel(spec: ModelSpec, { mode, before, ...options }: ModelOptions): Model {
  const { clock, cwd, env } = options;
  const path = resolve(cwd, spec.cassette ?? cassetteFile);
  const book = ledger(spec, before);
  const atOnce = pLimit(spec.concurrency ?? 4);
  const cassette = once(() => openCassette(path));
  const live = once(() => connectModel(spec, options));
  const under = new Map<string, Promise<Recorded>>();
  /** Why no question gets an answer any more, where some who ask go on all the same; null: it may. */
  let over: ProblemError | null = null;
  const count = { asked: before?.asked ?? 0, replayed: before?.replayed ?? 0, inARow: mostInARow - 1 };

  async function answered(request: ChatRequest, signal: AbortSignal): Promise<Completion> {
    const model = await live();
    const attempts = 1 + (spec.retries ?? 2);
    for (let attempt = 1; ; attempt++) {
      if (over !== null) throw over;
      const settle = await book.reserve(mostUsage(request), signal);
      try {
        const completion = await model.complete(request, signal);
        settle(completion.usage);
        count.asked += 1;
        count.inARow = 0;
        return completion;
      } catch (error) {
        const { href: url = spec.url, host = spec.url } = knownAddress(spec.url, env) ?? {};
        const failure = error instanceof ProblemError ? null : failureOf(error, { date: clock.date(), url });
        // What was given up may have been worked for all the same.
        settle(signal.aborted || failure?.mayHaveCost === true ? null : { input: 0, output: 0 });
        signal.throwIfAborted();
        if (failure === null) throw error;
        const { said, hope, waitMs } = failure;
        const wait = Math.max(waitMs ?? 0, firstWaitMs * 2 ** (attempt - 1));
        if (hope === 'again' && attempt < attempts && wait <= longestWaitMs) {
          await clock.sleep(wait, signal);
          continue;
        }
        if (hope !== 'never' && (hope === 'run' || ++count.inARow >= mostInARow))
          throw (over = unavailable(host, said, attempt));
        throw new ModelFault(
          `the model at ${host} ${said}${attempt > 1 ? `, after ${plural(attempt, 'attempt')}` : ''}`,
        );
      }
    }
  }

  async function recorded(
    call: string,
    question: Question,
    request: ChatRequest,
    signal: AbortSignal,
  ): Promise<Recorded> {
    const completion = await atOnce(() => answered(request, signal));
    return (await cassette()).record({ call, place: question.place, ...completion });
  }

  return {
    name: spec.model,
    async ask(question, signal) {
      signal.throwIfAborted();
      const request = requestOf(spec, question);
      const call = callOf(question, request);
      const known = (await cassette()).find(call);
      if (known !== undefined) {
        count.replayed += 1;
        return known;
      }
      if (mode === 'replay') throw new ProblemError([notRecorded(question, path)]);
      const asking = under.get(call) ?? recorded(call, question, request, signal).finally(() => under.delete(call));
      under.set(call, asking);
      return asking;
    },
    spent: () => ({ asked: count.asked, replayed: count.replayed, tokens: book.tokens(), cost: book.cost() }),
    async close() {
      await (await cassette.opened())?.close();
      await (await live.opened())?.close();
    },
  };
}

interface Once<T> {
  (): Promise<T>;
  /** null: nobody needed it, or it could not be had. */
  opened(): Promise<T | null>;
}

function once<T extends LiveModel | Awaited<ReturnType<typeof openCassette>>>(open: () => Promise<T>): Once<T> {
  let opening: Promise<T> | null = null;
  return Object.assign(() => (opening ??= open()), {
    opened: async (): Promise<T | null> => opening?.catch(() => null) ?? null,
  });
}

const notRecorded = ({ place }: Question, path: string) =>
  ({
    code: 'not-on-cassette',
    message: `The model is to be asked what ${place} says, and that call is not on the cassette "${path}": the scenario, the persona, the seed, the bot's words, the model's settings or this program's prompts are not those it was recorded with`,
    expected: 'a cassette of this very run: the same seed, project and bot',
    hint: 'Run it once with --model record, where the model can be reached, and keep the cassette with the suite. Nothing was asked of the model.',
  }) as const;
