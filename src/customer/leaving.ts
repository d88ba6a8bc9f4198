/** What a person in the customer's seat types to end the conversation: the goal is reached, or it is given up. */
export const leaving = { done: '/done', leave: '/leave' } as const;
