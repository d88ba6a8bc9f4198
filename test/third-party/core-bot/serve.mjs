/**
 * Core Bot behind HTTP. Its dialogs, prompts and language model are Microsoft's, as generator-botbuilder ships them; this
 * file only carries messages in and activities out:
 *
 *     POST /messages {conversation, text} → {activities: [{type, text, suggestedActions}, …]}
 *
 * Usage: node serve.mjs [port]. The first line of output is the address.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { trainRecognizer } from './recognizer.mjs';

const require = createRequire(import.meta.url);
const template = 'generator-botbuilder/generators/app/templates/core';
const { BotAdapter, ConversationState, MemoryStorage, TurnContext, UserState } = require('botbuilder-core');
const { BookingDialog } = require(`${template}/dialogs/bookingDialog.js`);
const { MainDialog } = require(`${template}/dialogs/mainDialog.js`);
const { DialogAndWelcomeBot } = require(`${template}/bots/dialogAndWelcomeBot.js`);

class CollectingAdapter extends BotAdapter {
  /** Runs one incoming activity. @returns What the bot sent in answer. */
  async handle(activity) {
    const context = new TurnContext(this, activity);
    context.sent = [];
    await this.runMiddleware(context, (turn) => bot.run(turn));
    return context.sent;
  }

  async sendActivities(context, activities) {
    context.sent.push(...activities);
    return activities.map((_, index) => ({ id: String(index) }));
  }
}

const storage = new MemoryStorage();
const recognizer = trainRecognizer(require.resolve(`${template}/cognitiveModels/FlightBooking.json`));
const bot = new DialogAndWelcomeBot(
  new ConversationState(storage),
  new UserState(storage),
  new MainDialog(recognizer, new BookingDialog()),
);
const adapter = new CollectingAdapter();
const greeted = new Set();

async function answer({ conversation, text }) {
  const envelope = {
    channelId: 'directline',
    locale: 'en-us',
    conversation: { id: conversation },
    from: { id: 'customer' },
    recipient: { id: 'bot' },
  };
  if (!greeted.has(conversation)) {
    greeted.add(conversation);
    // Opening the chat shows the bot's welcome; it is no answer to anything, so nobody gets it as one.
    await adapter.handle({ ...envelope, type: 'conversationUpdate', membersAdded: [{ id: 'customer' }] });
  }
  return { activities: await adapter.handle({ ...envelope, type: 'message', text }) };
}

const server = createServer(async (request, response) => {
  const reply = (status, body) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  try {
    let body = '';
    for await (const chunk of request) body += chunk;
    reply(200, await answer(JSON.parse(body)));
  } catch (error) {
    reply(500, { error: String(error) });
  }
});

// Core Bot logs every turn; standard output is kept for the address.
Object.assign(console, { log() {} });
server.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
});
