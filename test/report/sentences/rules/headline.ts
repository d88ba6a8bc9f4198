/** The sentence that is read aloud. */
import { judgedIn } from '../facts.ts';
import { type Reading, Unread } from '../reading.ts';
import { gate } from './gate.ts';
import { failed } from './headline-parts.ts';
import { gates, gateTexts } from './headline-gates.ts';
import { rolled, unfit } from './headline-rollout.ts';

export function headline(r: Reading): void {
  const { record } = r.facts.candidate;
  const cut = r.take('Interrupted after # of # conversations?. ');
  r.must((cut !== null) === (record.state === 'interrupted'), 'interrupted, and it is said');
  if (cut) {
    r.whole(cut[0]!, r.facts.candidate.scored.length, 'conversations held');
    r.whole(cut[1]!, record.planned, 'conversations planned');
  }
  if (r.starts('Nothing was tested: the run holds no conversation.'))
    return r.must(r.facts.candidate.scored.length === 0, 'nothing was tested');
  if (r.rest.startsWith('Do not roll out: ')) return crossed(r);
  if (r.rest.startsWith('Too broken to judge: ')) return broken(r);
  r.maybe(() => leading(r));
  if (r.facts.comparison) rolled(r);
  else gates(r);
  r.maybe(() => drifting(r));
}

function crossed(r: Reading): void {
  r.wantWords('Do not roll out: ');
  const lines = failed(r).filter(({ operator }) => operator === 'never');
  r.must(lines.length > 0, 'a red line that was crossed');
  for (const line of lines) {
    gate(r, [line]);
    r.maybe(() => r.wantWords('; '));
  }
  if (r.rest !== '.') unfit(r);
  r.wantWords('.');
}

function broken(r: Reading): void {
  const [lost, all, beside] = r.want(
    'Too broken to judge: # of # conversations( held beside the run)? failed through the harness or the network, not the bot.',
  );
  r.must(r.facts.judgement.verdict === 'unscorable', 'too broken to judge');
  if (beside !== undefined) return;
  const { scored, record } = r.facts.candidate;
  const out = scored.filter(({ scorable }) => !scorable).length;
  r.whole(lost!, out, 'lost');
  r.whole(all!, scored.length, 'conversations');
  r.must(out / scored.length > (record.suite.unscorable_limit ?? 0.02), 'more than the limit');
}

/** `In 18 of 25 conversations (72 %) no answer came: 18 of 18 failures began there. ` */
function leading(r: Reading): void {
  const judged = judgedIn(r.facts).filter(({ scorable }) => scorable);
  const codes = judged.flatMap(({ cause }) => (cause ? [cause] : []));
  const [some, all, share, rest] = r.want(String.raw`In # of # conversations \(# %\) (?=(.*))`) as [
    string,
    string,
    string,
    string,
  ];
  const most = codes.find(({ why }) => rest.startsWith(`${why}: `));
  if (!most) throw new Unread(rest);
  r.wantWords(`${most.why}: `);
  const own = codes.filter(({ code }) => code === most.code).length;
  r.whole(some, own, 'conversations');
  r.whole(all, judged.length, 'of');
  r.figure(share, (100 * own) / judged.length, 1, 'share');
  const [began, failures] = r.want('# of # failures began there. ');
  r.whole(began!, own, 'began');
  r.whole(failures!, codes.length, 'failures');
  r.must(own * 2 > codes.length && own * 3 >= judged.length, 'what most failures began with');
}

function drifting(r: Reading): void {
  const drifts = r.facts.judgement.gates.filter(({ operator }) => operator === 'drift');
  r.wantWords(' ');
  gateTexts(r, drifts);
  r.wantWords('.');
}
