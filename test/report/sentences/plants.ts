/** Data made false: what a true sentence then contradicts. */
import type { Facts, Side } from './facts.ts';

type Plant = (facts: Facts) => void;

const sides = ({ candidate, baseline }: Facts): Side[] => [candidate, ...(baseline ? [baseline] : [])];
const measured = (facts: Facts, name: string, by: number) => {
  for (const { scored } of sides(facts))
    for (const one of scored) {
      const found = one.measures[name as keyof typeof one.measures];
      if (found) Object.assign(one.measures, { [name]: [found[0] * by + 0.3, found[1]] });
    }
};

/** Every other conversation that was solved was not. */
const unsolved = ({ scored }: Side): void => {
  for (const [at, one] of scored.entries()) {
    if (at % 2 === 1 || one.verified === null) continue;
    one.verified = !one.verified;
    one.measures.verified_success = [one.verified ? 1 : 0, 1];
  }
};

export const plants: Record<string, Plant> = {
  'other conversations of this run were solved': ({ candidate }) => unsolved(candidate),
  'other conversations of the baseline were solved': ({ baseline }) => baseline && unsolved(baseline),
  'another effort': (facts) => measured(facts, 'effort_index', 2),
  'other turns off brand': (facts) => measured(facts, 'off_brand', 2),
  'another share understood': (facts) => measured(facts, 'intent_accuracy', 0.5),
  'another way to a human': (facts) => measured(facts, 'escalation_recall', 0.5),
  'more that was forbidden': (facts) => measured(facts, 'forbidden_statement', 2),
  'verdicts of changes': ({ comparison }) => {
    for (const one of comparison?.changes ?? []) one.verdict = one.verdict === 'regressed' ? 'improved' : 'regressed';
  },
  'differences that went the other way': ({ comparison }) => {
    for (const one of comparison?.changes ?? []) {
      if (one.difference !== null) one.difference = -one.difference - 0.02;
      if (one.interval) one.interval = { low: -one.interval.high - 0.02, high: -one.interval.low - 0.02 };
    }
  },
  'labels of cells': ({ comparison }) => {
    for (const one of comparison?.cells ?? []) one.label = one.label === 'passing' ? 'fixed' : 'passing';
  },
  'cells that one run lacks': ({ comparison }) => {
    for (const one of comparison?.cells ?? []) one.label = one.label === 'added' ? 'passing' : 'added';
  },
  'other seeds': ({ comparison }) => {
    if (comparison) comparison.sameSeeds = !comparison.sameSeeds;
  },
  'what fresh customers said': ({ comparison }) => {
    for (const one of [...(comparison?.changes ?? []), ...(comparison?.cells ?? [])])
      if (one.confirmation) one.confirmation.state = one.confirmation.state === 'confirmed' ? 'dropped' : 'confirmed';
    for (const one of comparison?.suspicions ?? []) one.state = one.state === 'confirmed' ? 'dropped' : 'confirmed';
  },
  'scores that were compared': ({ comparison }) => {
    if (comparison) comparison.scoredApart = comparison.scoredApart ? ['accuracy'] : ['tone'];
  },
  'verdicts of gates': ({ judgement }) => {
    for (const one of judgement.gates) one.verdict = one.verdict === 'failed' ? 'passed' : 'failed';
  },
  'limits of gates': ({ judgement }) => {
    for (const one of judgement.gates) one.expected = one.expected * 2 + 0.11;
  },
  'names of gates': ({ judgement }) => {
    for (const one of judgement.gates) one.name = `another ${one.name}`;
  },
  'what to do with intents': ({ judgement }) => {
    for (const one of judgement.rollout) one.decision = one.decision === 'roll-out' ? 'hold' : 'roll-out';
  },
  'what intents are held for': ({ judgement }) => {
    for (const one of judgement.rollout) {
      one.worse = one.worse.length === 0 ? ['abandonment'] : [];
      one.broken = [];
    }
  },
  'on which side of its floor': ({ judgement }) => {
    for (const one of judgement.rollout) one.side = one.side === 'above' ? 'below' : 'above';
  },
  'who is served worse': ({ judgement }) => {
    for (const one of judgement.parity) one.verdict = one.verdict === 'behind' ? 'even' : 'behind';
  },
  'the verdict of the run': ({ judgement }) => {
    judgement.verdict = judgement.verdict === 'unscorable' ? 'passed' : 'unscorable';
  },
  'what the project says': ({ candidate: { record } }) => {
    for (const one of Object.values(record.intents)) one.volume = 0.01;
    record.suite = { ...record.suite, unscorable_limit: 0.33, quarantine: [], not_tested: ['Something else'] };
    record.costs = { contacts_a_month: 7, human_contact: 3, churn: 0.5, lifetime_value: 2 };
    record.planned += 7;
    record.id = 'another';
    record.manifest.repeat += 3;
    record.manifest.seed = 'another';
    record.manifest.projectSha256 = 'another';
    record.aggregate.passHat = record.aggregate.passHat.map((one) => one / 2);
    for (const one of [record.aggregate.latencyMs, record.aggregate.firstLatencyMs, record.aggregate.dueLatencyMs])
      if (one) Object.assign(one, { p50: one.p50 * 2, p90: 1 });
  },
  'who the bots are': (facts) => {
    for (const [at, { record }] of sides(facts).entries()) record.manifest.bot.build = `other ${at}`;
  },
  'what conversations went wrong by': (facts) => {
    for (const { scored } of sides(facts))
      for (const one of scored.filter((_, at) => at % 3 > 0)) {
        if (one.cause) one.cause.code = 'excess-turn';
        one.turns += 1;
        one.unknownTurns = [one.unknownTurns[0] + 1, one.unknownTurns[1]];
        one.decidedBy = 'statement';
        for (const { evidence } of one.scores) evidence.splice(0);
      }
  },
  'conversations that were lost': ({ candidate: { scored } }) => {
    for (const one of scored.filter((_, at) => at % 4 === 0))
      Object.assign(one, { scorable: !one.scorable, endReason: 'transport-fault' });
  },
  'how customers felt': (facts) => {
    for (const { moods } of sides(facts)) for (const one of moods ?? []) one.change = -one.change - 0.2;
  },
  'figures over nights': ({ charts }) => {
    for (const one of charts?.charts ?? []) {
      one.nights.at(-1)!.value += 0.2;
      one.state = one.state === 'alarm' ? 'held' : 'alarm';
    }
  },
  'how far it moved': ({ comparison }) => {
    for (const one of comparison?.drift ?? []) {
      one.size = -one.size - 0.03;
      one.drifted = !one.drifted;
    }
  },
  'how customers came, and what was at stake': ({ candidate: { held } }) => {
    for (const one of held ?? []) Object.assign(one, { mood: 'angry', stakes: 'low' });
  },
  'what failed on other nights': ({ nights }) => {
    for (const { failures } of nights?.slice(0, -1) ?? [])
      for (const key of Object.keys(failures)) failures[key] = failures[key] === 0 ? 3 : 0;
    nights?.unshift({ startedAt: '2020-01-01T00:00:00.000Z', failures: {} });
  },
  'what the brand asks for': ({ candidate: { record } }) => {
    for (const one of Object.values(record.voice))
      if (typeof one === 'object') Object.assign(one, { min: -9, max: 99 });
  },
};
