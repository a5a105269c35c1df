import { z } from 'astro/zod';
import { LOCALES } from '../i18n/locales';
import type { Locale } from '../i18n/locales';
import { ROLES } from '../model/role';
import type { Role } from '../model/role';

/** A text that says something. */
export const text = z.string().trim().min(1);

/** A name in data, such as `own-dependence`. */
export const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);

/** The part of an address that is a page's own. */
export const slug = z.string().regex(/^[a-z-]+$/);

/** A value in every language of the site; a missing language stops the build and is named. */
export const inEachLanguage = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(LOCALES.map((locale) => [locale, value])) as Record<Locale, T>);

/** A text in every language of the site. */
export const localizedText = inEachLanguage(text);

/** One value for a reader who is the client and one for a reader who is the provider. */
export const byRole = <T extends z.ZodType>(value: T) =>
  z.strictObject(Object.fromEntries(ROLES.map((role) => [role, value])) as Record<Role, T>);
