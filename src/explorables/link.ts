/**
 * A fragment as an id and a key; no key where it has no "=". The first one parts them, so that a key with a
 * second is whole, and so one that nobody knows.
 */
export const readFragment = (fragment: string): string[] => fragment.split(/=(.*)/s);

/** A key of several parts, such as the rows that are ticked: "bedfordshire+essex". */
export const joinKey = (parts: readonly string[]): string => parts.join('+') || 'none';

/** The parts of any text that a link may hold; what they mean is for the explorable to say. */
export const splitKey = (key: string): string[] => (key === 'none' ? [] : key.split('+'));
