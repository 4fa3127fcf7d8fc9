import type { ConcernView } from '../../../contract/concern.ts';
import { Button } from '../../ui/Button.tsx';
import { Face } from '../../ui/Face.tsx';
import { Tag, type Tone } from '../../ui/Tag.tsx';
import { Said, Voice } from '../../ui/Voice.tsx';
import { spokenChanges } from '../../ui/voices.ts';
import type { Room } from './acts/act.ts';
import { answerUnderstandingAct } from './acts/understanding.ts';
import type { Opened } from './ConcernRoom.tsx';
import { correctionsOf, firstName, whoSaid } from './concern.ts';
import { mayDo } from './offered.ts';
import { sentAnswersDrawer } from './SentAnswers.tsx';

/** Two on one side, the problem on the other. */
export function Table({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  return (
    <div className="grid lg:grid-cols-[17rem_minmax(0,1fr)]">
      <Side room={room} />
      <Problem room={room} open={open} />
    </div>
  );
}

function Side({ room: { view, words } }: { room: Room }) {
  const { concern } = words;
  const preferred = view.customerCard.ways.find((way) => way.preferred) ?? view.customerCard.ways[0];
  return (
    <div className="flex flex-wrap content-center items-center gap-x-4 gap-y-3 border-b border-dashed border-line p-5 lg:grid lg:border-e lg:border-b-0">
      <Person name={view.customer.name} of="theirs" says={view.customerCard.confirmed ? (preferred?.value ?? concern.noWay) : concern.unconfirmed} />
      {view.teller.id !== view.customer.id && <Person name={view.teller.name} of="theirs" says={concern.toldUs} />}
      <span className="soft small lg:ps-3">{concern.and}</span>
      <Person name={view.owner.name} of="ours" says={view.ownership === 'taken' ? concern.holds : concern.onDuty} />
    </div>
  );
}

function Person({ name, of, says }: { name: string; of: 'theirs' | 'ours'; says: string }) {
  return (
    <div className="flex items-center gap-3 leading-tight">
      <Face name={name} of={of} />
      <span className="min-w-0">
        <b className="block">{name}</b>
        <span className="soft small block">{says}</span>
      </span>
    </div>
  );
}

function Problem({ room, open }: { room: Room; open: (opened: Opened) => void }) {
  const { view, words } = room;
  const { concern, acts } = words;
  const round = view.rounds.at(-1);
  const right = round?.wish ?? view.telling.right;
  return (
    <section aria-label={concern.against.label} className="grid content-center gap-3 p-5 lg:px-9">
      <p className="soft small flex flex-wrap items-center gap-2">
        {concern.against[view.understanding]} <State room={room} />
      </p>
      <Words view={view} wordless={concern.against.wordless} />
      {view.understanding === 'corrected' && round?.correction?.text && (
        <Voice of="theirs" className="rounded-one bg-theirs-wash px-4 py-3">
          {round.correction.text}
        </Voice>
      )}
      {right?.text && (
        <p className="soft small max-w-[66ch]">
          {concern.against.right} {right.voice === 'ours' ? <span className="text-ink">{right.text}</span> : <Said>{right.text}</Said>}
        </p>
      )}
      {view.toldWith !== null && <ToldWith room={room} open={open} answers={view.toldWith} />}
      {view.understanding === 'offered' && mayDo(room, 'answerUnderstanding') && (
        <div className="print:hidden">
          <Button look="quiet" onClick={() => open(answerUnderstandingAct(room))}>
            {acts.writeDown}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What a web form asked beside the telling, with its photos. */
function ToldWith({ room, open, answers }: { room: Room; open: (opened: Opened) => void; answers: string }) {
  return (
    <div className="print:hidden">
      <Button look="quiet" onClick={() => open(sentAnswersDrawer(answers))}>
        {room.words.fill.toldWith.desk}
      </Button>
    </div>
  );
}

const GROUNDS: Record<ConcernView['understanding'], string> = { understood: 'bg-together-wash', offered: 'bg-ours-wash', corrected: 'bg-sunk', 'to-offer': 'bg-theirs-wash' };

/** What both said yes to is ours in the sans, with the places that the customer changed in the serif. */
function Words({ view, wordless }: { view: ConcernView; wordless: string }) {
  const round = view.rounds.at(-1);
  const ground = `max-w-[60ch] rounded-one px-5 py-4 text-[1.1875rem] leading-normal whitespace-pre-wrap ${GROUNDS[view.understanding]}`;
  if (round === undefined || view.understanding === 'to-offer') {
    const since = view.entries.findLast(({ kind, words }) => kind === 'saidNotOkay' && words.length > 0)?.words[0]?.said.text;
    const told = since ?? view.telling.happened?.text ?? view.telling.matters?.text ?? view.telling.felt?.text ?? round?.words.text;
    if (told) return <p className={`voice ${ground} line-clamp-[12]`}>{told}</p>;
    const ofIt = view.matters[0]?.about ?? null;
    return ofIt?.text ? <p className={`${ofIt.voice === 'ours' ? '' : 'voice'} ${ground}`}>{ofIt.text}</p> : <p className={`soft ${ground}`}>{wordless}</p>;
  }
  const first = view.rounds.find(({ correction }) => correction !== null);
  if (first?.words.text == null || first.round === round.round) return <p className={ground}>{round.words.text}</p>;
  return (
    <p className={ground}>
      {spokenChanges(first.words.text, correctionsOf(view), round.words.text ?? '')
        .filter(({ is }) => is !== 'gone')
        .map(({ theirs, text }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
          theirs ? <Said key={index}>{text}</Said> : text,
        )}
    </p>
  );
}

function State({ room: { view, words } }: { room: Room }) {
  const { concern, times } = words;
  const said = view.rounds.at(-1)?.answeredBy;
  const name = firstName(view);
  const { tone, says }: { tone: Tone; says: string } =
    view.understanding === 'understood' && said
      ? { tone: 'together', says: concern.against.yes(whoSaid(view, said), times.day(said.at)) }
      : view.unconfirmed !== null
        ? { tone: 'due', says: concern.against[view.unconfirmed.because] }
        : view.understanding === 'offered'
          ? { tone: 'theirs', says: concern.against.waitingFor(name) }
          : { tone: 'ours', says: concern.against.ours };
  return <Tag tone={tone}>{says}</Tag>;
}
