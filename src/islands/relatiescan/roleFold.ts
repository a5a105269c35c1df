import type { ByRole } from '../../model/scan/form';
import type { Role } from '../../model/role';
import { ROLES } from '../../model/role';
import { capital } from '../../model/text/fill';

/** What a reader of each role calls the other party: `de dienstverlener`, `de opdrachtgever`. */
type OtherNames = ByRole<string>;

/**
 * Texts for both roles that differ only in what the other party is called become one text, so that they travel with the
 * page once; `unfoldRoles` gives them back as they were.
 */
export function foldRoles(value: unknown, names: OtherNames): unknown {
  if (Array.isArray(value)) return value.map((entry) => foldRoles(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  if (isByRole(value)) {
    const [client, provider] = ROLES.map((role) => replaceIn(value[role], namesToGaps(names[role])));
    if (JSON.stringify(client) === JSON.stringify(provider)) return { [FOLDED]: client };
  }
  return mapValues(value, (entry) => foldRoles(entry, names));
}

/** The texts for each role again, from what `foldRoles` made. */
export function unfoldRoles(value: unknown, names: OtherNames): unknown {
  if (Array.isArray(value)) return value.map((entry) => unfoldRoles(entry, names));
  if (typeof value !== 'object' || value === null) return value;
  if (isFolded(value)) {
    const text = value[FOLDED];
    return Object.fromEntries(ROLES.map((role) => [role, replaceIn(text, gapsToNames(names[role]))]));
  }
  return mapValues(value, (entry) => unfoldRoles(entry, names));
}

/** The key of a folded text: no word that content could use. */
const FOLDED = 'client=provider';

const isFolded = (value: object): value is Record<typeof FOLDED, unknown> => FOLDED in value;

const isByRole = (value: object): value is Record<Role, unknown> =>
  Object.keys(value).length === ROLES.length && ROLES.every((role) => role in value);

type Replace = (text: string) => string;

const namesToGaps =
  (name: string): Replace =>
  (text) =>
    text.replaceAll(name, '{other}').replaceAll(capital(name), '{Other}');

const gapsToNames =
  (name: string): Replace =>
  (text) =>
    text.replaceAll('{other}', name).replaceAll('{Other}', capital(name));

function replaceIn(value: unknown, replace: Replace): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((entry) => replaceIn(entry, replace));
  if (typeof value === 'object' && value !== null)
    return mapValues(value, (entry) => replaceIn(entry, replace));
  return value;
}

const mapValues = (value: object, map: (entry: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, map(entry)]));
