/** Does the name of a tool say that it fetches a person? `transfer_to_human_agents` (τ-bench, τ²), `escalateToHuman`, `handoff_to_agent`. */
export function isHandoffCall(name: string): boolean {
  const words = name
    .slice(0, 200)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => moving.has(word)) && words.some((word) => person.has(word));
}

const moving = new Set([
  'transfer',
  'escalate',
  'handoff',
  'handover',
  'hand',
  'connect',
  'route',
  'forward',
  'request',
]);
const person = new Set(['human', 'humans', 'agent', 'agents', 'operator', 'representative', 'person', 'supervisor']);
