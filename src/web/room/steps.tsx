// The six steps in one line; opened, each with what is done, what is ours now and what waits for them.
import { useRoom } from './shown.ts';

const STATES = ['done', 'doing', 'theirs', 'waiting', 'not-needed'] as const;

export function Steps() {
  const { room, words } = useRoom();
  const { names, states, now, title } = words.steps;
  const steps = room.steps.flatMap(({ step, state }) => (isName(step, names) ? [{ name: names[step], state: STATES.find((one) => one === state) ?? 'waiting' }] : []));
  const at = Math.max(
    steps.findIndex(({ state }) => state === 'theirs'),
    -1,
  );
  const here = at >= 0 ? at : steps.findIndex(({ state }) => state === 'doing' || state === 'waiting');
  const step = steps[here];
  if (step === undefined) return null;
  return (
    <details className="steps">
      <summary>
        <span className="bars" aria-hidden="true">
          {steps.map(({ name, state }) => (
            <i key={name} className={state} />
          ))}
        </span>
        <span>
          {now(here + 1, step.name)}
          {step.state === 'theirs' && <b className="theirs"> ({states.theirs})</b>}
        </span>
      </summary>
      <h2 className="aside">{title}</h2>
      <ol>
        {steps.map(({ name, state }) => (
          <li key={name} className={state}>
            <b>{name}</b> <span className="soft">{states[state]}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

const isName = <Names extends object>(step: string, names: Names): step is Extract<keyof Names, string> => Object.hasOwn(names, step);
