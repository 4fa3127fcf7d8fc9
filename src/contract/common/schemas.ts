// Schemas that several nouns share: ids, instants, text, people, what somebody said.
import { type Static, Type } from 'typebox';
import { CHANNELS, ROLES } from '../../domain/common/act.ts';
import { ON_FILE } from '../../domain/common/onFile.ts';

export const Id = Type.String({ format: 'uuid' });
export const Instant = Type.String({ format: 'date-time', description: 'ISO 8601 with zone, such as 2026-11-16T08:02:00.000Z' });
export const Day = Type.String({ format: 'date' });
/** Text is kept as it was typed; only NUL is refused, since the database can't hold it. */
export const Text = Type.String({ minLength: 1, maxLength: 20_000 });
export const ShortText = Type.String({ minLength: 1, maxLength: 500 });
export const literals = <const Values extends readonly string[]>(values: Values) => Type.Unsafe<Values[number]>(Type.Enum([...values]));
export const Channel = literals(CHANNELS);
export const Role = literals(ROLES);
export const Severity = Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3)]);
export const Language = Type.Union([Type.Literal('en'), Type.Literal('es')]);
export const orNull = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()]);
export const closed = <P extends Type.TProperties>(properties: P, options: Type.TObjectOptions = {}) => Type.Object(properties, { ...options, additionalProperties: false });

export const HappenedOn = Type.Union([closed({ at: Instant }), closed({ day: Day, zone: Type.String() })], {
  description: 'When it happened: an instant, or only a day in a zone.',
});

/** Who signed an act. A customer's act that staff wrote down has both. */
export const Who = closed({
  is: literals(['staff', 'program', 'party', 'clock']),
  id: orNull(Id),
  name: Type.String(),
});

const plain = { text: orNull(Type.String()), voice: literals(['own', 'written-down', 'ours']) };
/** The customer said that some words are not right: what stood, what they say, and our answer. */
export const SaidCorrection = closed({
  id: Id,
  state: literals(['asked', 'taken', 'kept-beside']),
  stood: closed(plain),
  theirs: closed(plain),
  because: orNull(closed(plain)),
  at: Instant,
});
/** As it reads now: where a correction was taken, that is the text. */
export const Said = closed({ ...plain, id: Type.Optional(Id), correction: Type.Optional(SaidCorrection) });

export const PersonRef = closed({ id: Id, name: Type.String() });

/** What was changed on a person's file, without what stands or stood there. */
export const FileChange = closed({ at: Instant, by: PersonRef, what: Type.Array(literals(ON_FILE)) });

export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.Optional(Type.String()),
    code: Type.String({ description: 'A refusal code in words.' }),
    reference: Type.Optional(Type.String()),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          field: Type.String(),
          message: Type.String(),
          most: Type.Optional(Type.Integer({ description: 'How many letters fit there, where it is too long.' })),
        }),
      ),
    ),
    /** What stands now, where an answer was to something superseded. */
    now: Type.Optional(Type.Unknown()),
  },
  { title: 'Problem' },
);

export const page = <S extends Type.TSchema>(item: S) => closed({ items: Type.Array(item), next: orNull(Type.String()) });
export const PageQuery = { limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })), after: Type.Optional(Type.String()) };

export type Said = Static<typeof Said>;
export type SaidCorrection = Static<typeof SaidCorrection>;
export type Who = Static<typeof Who>;
export type Problem = Static<typeof Problem>;
export type FileChange = Static<typeof FileChange>;
export type PersonRef = Static<typeof PersonRef>;
