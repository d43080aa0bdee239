/**
 * The file `netlify.toml`, for a site published from a built folder. It sets no header: Netlify adds
 * those of this file to those of `_headers`.
 */
export const netlifyToml = (): string => `# Headers are in _headers, which Netlify reads as well.

[build]
publish = "."

# Without this, Netlify answers /name/ with the page /name, where its relative links lead nowhere.
[build.processing.html]
pretty_urls = true

# A page is finished, and its policy holds for exactly its bytes.
[build.processing.css]
bundle = false
minify = false

[build.processing.js]
bundle = false
minify = false

[build.processing.images]
compress = false
`;
