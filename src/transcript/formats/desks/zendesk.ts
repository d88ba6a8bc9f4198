import type { Json } from '../../../json.ts';
import { visible } from '../../../language/text/visible.ts';
import { own, ownText } from '../../own.ts';
import type { Format } from '../format.ts';
import { besides, deskTranscript, listOf, type Said } from './desk.ts';
import { isChat, saidInChat, saidInComment } from './zendesk-chat.ts';

/** A ticket of Zendesk with its comments, a chat with its history, or a conversation of Sunshine Conversations with its messages. */
export const zendesk: Format = {
  name: 'zendesk',
  title: 'Zendesk',
  expected:
    '{"id": 35436, "requester_id": 1, "comments": [{"author_id": 1, "body": "…", "public": true, "created_at": "…"}]}',
  recognises: (record) =>
    listOf(own(record, 'comments')).some((comment) => own(comment, 'author_id') !== undefined) ||
    (Array.isArray(own(record, 'comments')) && own(record, 'requester_id') !== undefined) ||
    listOf(own(record, 'messages')).some((message) => businessOrUser(message) !== null) ||
    isChat(record),
  read(record, _, file, tally) {
    const said = [
      ...listOf(own(record, 'comments')).flatMap((comment) => commentOf(comment, record)),
      ...listOf(own(record, 'messages')).map(messageOf),
      ...(isChat(record) ? saidInChat(record) : []),
    ];
    const tags = listOf(own(record, 'tags')).filter((tag) => typeof tag === 'string');
    return deskTranscript(
      {
        id: ownText(record, 'id') ?? ownText(own(record, 'conversation'), 'id'),
        said,
        goal: ownText(record, 'subject') ?? '',
        tags,
      },
      file,
      tally,
    );
  },
};

function commentOf(comment: Json, ticket: Json): Said[] {
  const typed = ownText(comment, 'plain_body') ?? ownText(comment, 'body');
  const text = typed ?? visible(ownText(comment, 'html_body') ?? '');
  const at = own(comment, 'created_at');
  if (own(comment, 'public') === false) return [{ kind: 'nobody', name: null, text, at, what: 'private comments' }];
  const chat = saidInComment(text, listOf(own(ticket, 'users')));
  if (chat.length > 0) return chat;
  const beside = besides(own(comment, 'attachments'));
  const author = ownText(comment, 'author_id');
  const user = [...listOf(own(ticket, 'users')), own(comment, 'author') ?? null].find(
    (one) => ownText(one, 'id') === author && author !== null,
  );
  // Exports of an account hold the requester itself.
  const requester = ownText(ticket, 'requester_id') ?? ownText(own(ticket, 'requester'), 'id');
  const isCustomer = author === requester || ownText(user, 'role') === 'end-user';
  return [{ kind: isCustomer ? 'customer' : 'human agent', name: ownText(user, 'name'), text, at, beside }];
}

const businessOrUser = (message: Json): string | null => {
  const type = ownText(own(message, 'author'), 'type');
  return type === 'user' || type === 'business' ? type : null;
};

function messageOf(message: Json): Said {
  const author = own(message, 'author');
  const content = own(message, 'content');
  const cards = listOf(own(content, 'items')).flatMap((item) =>
    ['title', 'description'].flatMap((key) => ownText(item, key) ?? []),
  );
  const isBot = listOf(own(author, 'subtypes')).includes('AI');
  return {
    kind: businessOrUser(message) === 'user' ? 'customer' : isBot ? 'bot' : 'human agent',
    name: ownText(author, 'displayName'),
    text: [ownText(content, 'text') ?? visible(ownText(content, 'htmlText') ?? ''), ...cards]
      .filter((part) => part !== '')
      .join('\n'),
    at: own(message, 'received'),
    beside: besides(own(content, 'mediaUrl') === undefined ? [] : [content!], [
      ...listOf(own(content, 'actions')),
      ...listOf(own(content, 'items')).flatMap((item) => listOf(own(item, 'actions'))),
    ]),
  };
}
