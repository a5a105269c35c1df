/** The languages of the site; the first one stands at the root. Adding one makes the compiler and the build name every gap. */
export const LOCALES = ['nl'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the site. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** `T` with every localized text replaced by the text in one language. */
export type Localized<T> = T extends LocalizedText
  ? string
  : T extends Readonly<Record<Locale, readonly unknown[]>>
    ? T[Locale]
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Localized<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]: Localized<T[K]> }
        : T;
