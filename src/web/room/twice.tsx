// That we had them on our list twice, and where they say that it was somebody else.
import { Card, DeedForm, Opening, Send } from './parts.tsx';
import { useRoom } from './shown.ts';

export function Twice() {
  const { twice, copy, when, readOnly } = useRoom();
  if (twice === undefined) return null;
  const words = copy.twice;
  return (
    <Card title={words.title} id="twice">
      <p>{words.says(when.on(twice.at))}</p>
      {twice.held && <p className="soft">{words.held}</p>}
      {!readOnly && (
        <Opening deed="sayTwoPeople" label={words.wrong} quiet>
          <DeedForm deed="sayTwoPeople">
            <p>{words.wrongSays}</p>
            <Send>{words.wrong}</Send>
          </DeedForm>
        </Opening>
      )}
    </Card>
  );
}
