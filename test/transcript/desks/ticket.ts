/** Of Zendesk: a customer asks, an agent answers and notes something. */
export const ticket = (id: number, agent: string) => ({
  id,
  requester_id: 1,
  users: [{ id: 2, name: agent, role: 'agent' }],
  comments: [
    { author_id: 1, body: 'Where is it?', public: true, created_at: '2026-03-02T09:14:05Z' },
    { author_id: 2, body: 'On its way.', public: true, created_at: '2026-03-02T09:14:06Z' },
    { author_id: 2, body: 'A difficult one.', public: false, created_at: '2026-03-02T09:15:00Z' },
  ],
});
