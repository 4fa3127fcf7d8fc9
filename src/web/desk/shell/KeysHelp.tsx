import { Choice } from '../../ui/Field.tsx';
import { commandKey, turnSingleKeys, useSingleKeysOn } from '../../ui/keys.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { useWords } from '../words.tsx';

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { desk, concern, writing } = useWords();
  const on = useSingleKeysOn();
  const { keys } = desk;
  return (
    <Sheet open onClose={onClose} title={keys.title} says={keys.says} close={desk.close}>
      <div className="grid gap-5">
        <Group
          name={keys.everywhere}
          lines={[
            [`${commandKey()}K`, keys.palette],
            ['g t', keys.goToday],
            ['g c', keys.goConcerns],
            ['g b', keys.goBell],
            ['n', keys.tell],
            ['l', keys.log],
            ['/', keys.search],
            ['?', keys.help],
          ]}
        />
        <Group
          name={keys.inLists}
          lines={[
            ['j', keys.next],
            ['k', keys.previous],
            ['↵', keys.open],
          ]}
        />
        <Group
          name={keys.inConcern}
          lines={[
            ['w', concern.keys.word],
            ['u', concern.keys.understanding],
            ['p', concern.keys.promise],
            ['a', concern.keys.apologise],
            ['d', concern.keys.decision],
            ['f', concern.keys.fix],
            ['m', concern.keys.amends],
            ['s', concern.keys.said],
            ['o', concern.keys.look],
            ['t', concern.keys.touch],
            ['i', concern.keys.private],
            ['v', concern.keys.view],
            [`${commandKey()}.`, writing.open],
            [`${commandKey()}↵`, keys.send],
          ]}
        />
        <Choice type="checkbox" checked={on} onChange={(event) => turnSingleKeys(event.target.checked ? 'on' : 'off')} hint={keys.singleHint}>
          {keys.single}
        </Choice>
      </div>
    </Sheet>
  );
}

function Group({ name, lines }: { name: string; lines: readonly (readonly [string, string])[] }) {
  return (
    <section className="grid gap-1">
      <h3>{name}</h3>
      <dl className="grid grid-cols-[5rem_1fr] gap-y-1">
        {lines.map(([key, says]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline!">{key}</kbd>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
