import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';
import { wordsIn } from '../i18n/words';
import type { Reaction } from '../model/result/reaction';
import type { RelationshipType } from '../model/result/relationshipType';

export type TypeText = Localized<CollectionEntry<'types'>['data']>;
export type ReactionText = Localized<CollectionEntry<'reactions'>['data']>;

/** What the guide says of each type of relation, in one language. */
export async function typesIn(locale: Locale): Promise<Readonly<Record<RelationshipType, TypeText>>> {
  const texts = (await getCollection('types')).map(({ data }) => localize(data, locale));
  return keyed(texts, 'type', ['pillar', 'prospect', 'hostage', 'freerider']);
}

/** What the guide says of each reaction, in one language. */
export async function reactionsIn(locale: Locale): Promise<Readonly<Record<Reaction, ReactionText>>> {
  const texts = (await getCollection('reactions')).map(({ data }) => localize(data, locale));
  return keyed(texts, 'reaction', ['exit', 'voice', 'loyalty', 'neglect']);
}

/** The words around both matrices, fields from top left to bottom right, in one language. */
export async function matrixWordsIn(locale: Locale) {
  const { typology, reactions } = wordsIn(locale).matrices;
  const type = await typesIn(locale);
  const reaction = await reactionsIn(locale);
  return {
    typology: { ...typology, fields: fieldNames(type.prospect, type.pillar, type.freerider, type.hostage) },
    reactions: {
      ...reactions,
      fields: fieldNames(reaction.exit, reaction.voice, reaction.neglect, reaction.loyalty),
    },
  } as const;
}

interface FieldName {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

/** What stands in the strips of a matrix, and nothing more: it travels with the island. */
const fieldNames = (...fields: readonly [FieldName, FieldName, FieldName, FieldName]) =>
  fields.map(({ id, name, short }) => ({ id, name, short })) as unknown as readonly [
    FieldName,
    FieldName,
    FieldName,
    FieldName,
  ];

function keyed<Id extends string, Text extends { readonly id: Id }>(
  texts: readonly Text[],
  what: string,
  ids: readonly Id[],
): Readonly<Record<Id, Text>> {
  const find = (id: Id) => {
    const text = texts.find((candidate) => candidate.id === id);
    if (!text) throw new Error(`content: no text for ${what} '${id}'`);
    return [id, text] as const;
  };
  return Object.fromEntries(ids.map(find)) as Record<Id, Text>;
}
