// The plan: three lines that count with their yes, and are looked at together on their day.
import type { ReactNode } from 'react';
import type { Said } from '../../contract/common/schemas.ts';
import type { PlanView } from '../../contract/plan.ts';
import { firstName } from '../ui/firstName.ts';
import { choiceOf } from './decisions.tsx';
import { Box, Card, DeedForm, Opening, Send, Words } from './parts.tsx';
import { mayDo, type Shown, useRoom } from './shown.ts';
import { pathTo, type SubPage } from './subPage.tsx';
import { SaidBy } from './withThem.tsx';
import type { YoursLine } from './yours.tsx';

const lastOf = ({ room }: Shown): PlanView | null => room.plans.at(-1) ?? null;
const inForce = ({ room }: Shown): PlanView | null => room.plans.find((plan) => plan.inForce) ?? null;

export function theirPlan(shown: Shown): readonly YoursLine[] {
  const { yours } = shown.copy.plan;
  const line = (says: string): readonly YoursLine[] => [{ key: 'plan', says, href: pathTo(shown, 'plan') }];
  if (lastOf(shown)?.state === 'proposed' && mayDo(shown, 'answerPlan')) return line(yours.answer);
  return inForce(shown)?.reviewDue && mayDo(shown, 'reviewPlan') ? line(yours.review) : [];
}

export const planPage: SubPage = (shown) => {
  const plan = lastOf(shown);
  if (plan === null) return null;
  return { title: plan.state === 'proposed' ? shown.copy.plan.asks : shown.copy.plan.title, body: <Stage plan={plan} /> };
};

/** On the main page while it is in force, and where it lapsed until there is another. */
export function PlanCard() {
  const shown = useRoom();
  const { plan: words } = shown.copy;
  const last = lastOf(shown);
  const had = last?.lapsed != null ? last : null;
  const plan = inForce(shown) ?? had;
  if (plan === null) return null;
  const isInQuestion = plan === had || shown.room.notOkaySince !== null;
  return (
    <Card title={isInQuestion ? words.had : words.title} id="plan" inside={isInQuestion ? null : words.review(shown.when.on(plan.review))}>
      {plan === had && plan.lapsed !== null && shown.room.standing === 'open' && <p>{words.lapsed[plan.lapsed]}</p>}
      <Lines plan={plan} />
      {isInQuestion && <ReviewedOn plan={plan} />}
      <a href={pathTo(shown, 'plan')}>{shown.copy.plan.look}</a>
    </Card>
  );
}

/** The newest; where an older one still stands until its yes, it says so. */
function Stage({ plan }: { plan: PlanView }) {
  const shown = useRoom();
  const { copy, when, owner } = shown;
  const { plan: words } = copy;
  const stands = inForce(shown);
  return (
    <>
      {plan.state === 'proposed' && <p>{words.says(plan.by.by.name)}</p>}
      {plan.state === 'not-quite' && shown.room.standing === 'open' && <p>{words.waits(firstName(owner))}</p>}
      {plan.lapsed !== null && shown.room.standing === 'open' && <p className="note">{words.lapsed[plan.lapsed]}</p>}
      <section className={plan.inForce ? 'said together' : 'said ours'}>
        <Lines plan={plan} />
        <ReviewedOn plan={plan} />
      </section>
      <RestsOn plan={plan} />
      {plan.inForce && plan.answeredBy !== null && <p className="soft">{words.agreed(when.on(plan.answeredBy.at))}</p>}
      {plan.inForce && <SaidBy by={plan.answeredBy} />}
      <Asked title={words.yourWords} said={plan.said} />
      {plan.state === 'proposed' && <Answer plan={plan} />}
      {plan.inForce && <Review plan={plan} />}
      {stands !== null && !plan.inForce && (
        <section className="card">
          <p>{words.stands}</p>
          <Lines plan={stands} />
          <ReviewedOn plan={stands} />
        </section>
      )}
    </>
  );
}

function Lines({ plan }: { plan: PlanView }) {
  const { plan: words } = useRoom().copy;
  return (
    <>
      <Line title={words.problem}>
        <Words said={plan.problem} />
      </Line>
      <Line title={words.ours}>
        <Words said={plan.ours} />
      </Line>
      <Line title={words.yoursDo}>{plan.yours === null ? <p>{words.nothing}</p> : <Words said={plan.yours} />}</Line>
      <Line title={words.why}>
        <Words said={plan.why} />
      </Line>
    </>
  );
}

function ReviewedOn({ plan }: { plan: PlanView }) {
  const { copy, when } = useRoom();
  return <p className="soft">{copy.plan.review(when.on(plan.review))}</p>;
}

const Line = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <p className="soft">{title}</p>
    {children}
  </div>
);

function RestsOn({ plan }: { plan: PlanView }) {
  const { room, copy } = useRoom();
  const { plan: words } = copy;
  const decided = room.decisions.filter(({ id }) => plan.decisions.includes(id)).map((one) => ({ id: one.id, says: words.decided(one.question.text ?? '', choiceOf(one)) }));
  const fixes = room.fixes.filter(({ id }) => plan.fixes.includes(id)).map((one) => ({ id: one.id, says: one.words.text ?? '' }));
  const tasks = room.tasks.filter(({ id }) => plan.tasks.includes(id)).map((one) => ({ id: one.id, says: one.title.text ?? '' }));
  const all = [...decided, ...fixes, ...tasks];
  if (all.length === 0) return null;
  return (
    <div>
      <h2>{words.rests}</h2>
      <ul className="lines">
        {all.map(({ id, says }) => (
          <li key={id} dir="auto">
            {says}
          </li>
        ))}
      </ul>
    </div>
  );
}

const Asked = ({ title, said }: { title: string; said: Said | null }) =>
  said !== null && (
    <div className={said.voice === 'ours' ? 'said ours' : 'said theirs'}>
      <p className="soft">{title}</p>
      <Words said={said} />
    </div>
  );

function Answer({ plan }: { plan: PlanView }) {
  const shown = useRoom();
  const { plan: words } = shown.copy;
  if (!mayDo(shown, 'answerPlan')) return null;
  const about = { version: plan.version };
  return (
    <div className="stack">
      <DeedForm deed="answerPlan" slot="yes" about={about}>
        <Send answer="yes" tone="yes">
          {words.yes}
        </Send>
      </DeedForm>
      <Opening deed="answerPlan" label={words.notQuite}>
        <DeedForm deed="answerPlan" about={about}>
          <Box deed="answerPlan" label={words.notQuiteLabel} />
          <Send answer="not-quite">{words.notQuiteGo}</Send>
        </DeedForm>
      </Opening>
    </div>
  );
}

function Review({ plan }: { plan: PlanView }) {
  const shown = useRoom();
  const { plan: words } = shown.copy;
  const about = { version: plan.version };
  const { changeAsked } = plan;
  return (
    <>
      {changeAsked !== null && <Asked title={changeAsked.voice === 'ours' ? words.changeOurs : words.changeAsked} said={changeAsked} />}
      {mayDo(shown, 'reviewPlan') && (
        <section className={plan.reviewDue ? 'card asks' : 'stack'} aria-label={words.fits}>
          {plan.reviewDue && (
            <>
              <h2>{words.fits}</h2>
              <p>{words.fitsSays}</p>
              <DeedForm deed="reviewPlan" slot="keep" about={about}>
                <Send answer="keep" tone="yes">
                  {words.keep}
                </Send>
              </DeedForm>
            </>
          )}
          <Opening deed="reviewPlan" label={words.change} quiet={!plan.reviewDue}>
            <DeedForm deed="reviewPlan" about={about}>
              <Box deed="reviewPlan" label={words.changeLabel} />
              <Send answer="change">{words.changeGo}</Send>
            </DeedForm>
          </Opening>
        </section>
      )}
    </>
  );
}
