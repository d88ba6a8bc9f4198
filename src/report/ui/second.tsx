/** The customer who came back: its second conversation, below the first. */
import { align } from '../align.ts';
import type { ReportModel, Transcript } from '../model.ts';
import { TurnRow } from './turn.tsx';
import { say } from './say.ts';

type SecondSession = Transcript['second'];

export function Second(props: {
  candidate: SecondSession;
  baseline: SecondSession;
  isPair: boolean;
  labels: ReportModel['labels'];
}) {
  const { candidate, baseline, isPair, labels } = props;
  if (!candidate && !baseline) return null;
  const before = isPair ? (baseline?.transcript ?? null) : null;
  return (
    <section class="again" aria-labelledby="h-second">
      <header>
        <h4 id="h-second">{say('The customer comes back')}</h4>
        {[candidate, isPair ? baseline : null].map(
          (one, arm) =>
            one && (
              <p key={arm} class="small">
                {isPair && `${arm === 0 ? labels.candidate : labels.baseline}: `}
                {one.why}. {outcomes[String(one.transcript.verified)]}
              </p>
            ),
        )}
      </header>
      {align(before, candidate?.transcript ?? null).map((row) => (
        <TurnRow
          key={row.number}
          row={row}
          candidate={candidate?.transcript ?? null}
          baseline={before}
          labels={labels}
          isPair={isPair}
          isCurrent={false}
          chosen={0}
          prefix="again-"
        />
      ))}
    </section>
  );
}

const outcomes: Record<string, string> = {
  true: say('This time it was settled.'),
  false: say('It was not settled this time either.'),
  null: say('Whether it was settled this time can’t be told.'),
};
