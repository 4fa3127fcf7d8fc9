// What we offer: who calls, how often, and why; with their yes, their wish, or their no.
import type { CadenceView } from '../../contract/cadence.ts';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, useRoom } from './shown.ts';

export function CallsOffer({ proposal }: { proposal: NonNullable<CadenceView['proposal']> }) {
  const shown = useRoom();
  const { offer, beat, ways } = shown.copy.calls;
  const { terms, why, by, wish } = proposal;
  return (
    <Card title={offer.title(by.by.name)} id="offer" tone="asks">
      <p>{offer.says(terms.caller.name, ways[terms.way], beat(terms.beat))}</p>
      <p>
        {offer.standIn(terms.standIn.name)} {terms.quiet !== null && offer.quiet(terms.quiet.from, terms.quiet.to)}
      </p>
      <div className="said ours">
        <h3>{offer.why}</h3>
        <Words said={why} />
      </div>
      {wish !== null && (
        <div className="said theirs">
          <p className="soft">{offer.wished}</p>
          <Words said={wish} />
        </div>
      )}
      {mayDo(shown, 'answerCadence') && <Answers version={proposal.version} />}
    </Card>
  );
}

function Answers({ version }: { version: number }) {
  const { offer } = useRoom().copy.calls;
  const of = String(version);
  const about = { proposal: version };
  return (
    <>
      <DeedForm deed="answerCadence" of={of} slot="yes" about={about}>
        <Send answer="yes" tone="yes">
          {offer.yes}
        </Send>
      </DeedForm>
      <Opening deed="answerCadence" of={of} label={offer.change}>
        <DeedForm deed="answerCadence" of={of} about={about}>
          <Box deed="answerCadence" of={of} label={offer.changeLabel} rows={3} />
          <Send answer="change" tone="main">
            {offer.changeSend}
          </Send>
        </DeedForm>
      </Opening>
      <DeedForm deed="answerCadence" of={of} slot="no" about={about}>
        <Send answer="no">{offer.no}</Send>
      </DeedForm>
      <p className="soft">{offer.free}</p>
    </>
  );
}
