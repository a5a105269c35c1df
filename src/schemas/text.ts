import { z } from 'astro/zod';
import { LOCALES } from '../i18n/locales';
import type { LocalizedText } from '../i18n/locales';
import { ROLES } from '../model/role';
import type { Role } from '../model/role';

/** A text in every language of the site; a missing language stops the build and is named. */
export const localizedText = z.strictObject(
  Object.fromEntries(LOCALES.map((locale) => [locale, z.string().trim().min(1)])) as Record<
    keyof LocalizedText,
    z.ZodString
  >,
);

/** One value for a reader who is the client and one for a reader who is the provider. */
export const byRole = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(ROLES.map((role) => [role, value])) as Record<Role, T>);
