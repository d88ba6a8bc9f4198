/** What a bot may say to break a report. */
import type { Fixture } from './fixture.ts';

export const hostileTexts = [
  '</script><script>window.broken = true</script>',
  '<!--<script>window.broken = true',
  '<img src=x onerror="window.broken = true">',
  ']]></failure></testcase><testcase name="forged">',
  '| a | b |\n|---|---|\n# heading `code` ``more`` ```',
  '@everyone see https://evil.example/?a=1&b=2 or www.evil.example',
  '[click](javascript:window.broken=true) ![](https://evil.example/pixel.png)',
  '\u202Etxt.exe\u202C \u2066hidden\u2069 \u200B\uFEFF',
  '\u0000\u0007\u001B[31mred\u001B]8;;https://evil.example\u0007link\u001B]8;;\u0007',
  'lone \uD800 surrogates \uDC00, \uFFFE \uFFFF, \u2028 and \u2029',
  '{{7*7}} ${7*7} $& $` $1 %s %CSP%',
  'long'.repeat(5000),
];

/** The fixture with every bot message and quote replaced by hostile words, one kind after another. */
export function poisoned(made: Fixture): Fixture {
  const copy = structuredClone(made);
  let next = 0;
  const text = () => hostileTexts[next++ % hostileTexts.length]!;
  for (const arm of [copy.candidate, copy.baseline]) {
    for (const message of arm.conversations.flatMap((one) => one.turns).flatMap((turn) => turn.bot?.messages ?? [])) {
      message.text = text();
      message.options = message.options.map(() => ({ label: text(), value: text() }));
    }
    for (const evidence of arm.scored.flatMap((one) => one.scores).flatMap((score) => score.evidence)) {
      if (evidence.quote !== null) evidence.quote = text();
    }
  }
  for (const cause of copy.comparison.causes) cause.example.evidence.quote = text();
  for (const gate of copy.judgement.gates) gate.evidence = gate.evidence.map((one) => ({ ...one, quote: text() }));
  copy.candidate.record.manifest.bot.build = '<b>2.4</b>\u202E';
  copy.candidate.record.manifest.bot.name = hostileTexts[0]!;
  return copy;
}
