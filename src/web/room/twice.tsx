// That we had them on our list twice, and where they say that it was somebody else.
import { Card, DeedForm, Opening, Send } from './parts.tsx';
import { useRoom } from './shown.ts';
import { pathTo } from './subPage.tsx';

export function Twice() {
  const shown = useRoom();
  const { twice, me, copy, when, readOnly } = shown;
  if (twice === undefined) return null;
  const words = copy.twice;
  return (
    <Card title={words.title} id="twice">
      <p>{words.says(when.on(twice.at))}</p>
      {twice.held && <p className="soft">{words.held}</p>}
      {me !== undefined && me.alsoSaid.length > 0 && (
        <p className="links">
          <a href={pathTo(shown, 'me')}>{words.also.link}</a>
        </p>
      )}
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
