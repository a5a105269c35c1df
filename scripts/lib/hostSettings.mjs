import { CACHE_CONTROL, HASHED_FOLDER, HEADERS, MEDIA_TYPES, UNCOMMON_EXTENSIONS } from './hostHeaders.mjs';

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it, for a site with these names at its root.
 * Such hosts add up all rules that fit: therefore no address has two rules with the same header.
 */
export function headersFile(namesAtRoot) {
  const folders = namesAtRoot.map((name) => (name.includes('.') ? `/${name}` : `/${name}/*`));
  const rules = ['/', ...folders.toSorted()].map((path) => {
    const kind = path === `/${HASHED_FOLDER}/*` ? 'hashed' : 'other';
    return [path, { 'Cache-Control': CACHE_CONTROL[kind] }];
  });
  return [['/*', HEADERS], ...rules].map(([path, headers]) => `${path}\n${headerLines(headers)}`).join('');
}

function headerLines(headers) {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}

/** The same for nginx. */
export function nginxSettings() {
  return `map $uri $cache_control {
  ~^/${HASHED_FOLDER}/ "${CACHE_CONTROL.hashed}";
  default "${CACHE_CONTROL.other}";
}
server {
  # listen, server_name and certificates of yours
  root /srv/site;
  index index.html;
  error_page 404 /404.html;
  charset utf-8;
  include mime.types;
  types {
${uncommonTypes(([type, extensions]) => `    ${type} ${extensions.join(' ')};`)}
  }
  location / {
    try_files $uri $uri/ =404;
  }
${Object.entries(HEADERS)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $cache_control always;
}
`;
}

/** The same for Caddy. */
export function caddySettings() {
  return `example.org {
  root * /srv/site
  encode zstd gzip
  header {
${Object.entries(HEADERS)
  .map(([name, value]) => `    ${name} "${value}"`)
  .join('\n')}
  }
  @hashed path /${HASHED_FOLDER}/*
  header @hashed Cache-Control "${CACHE_CONTROL.hashed}"
  @other not path /${HASHED_FOLDER}/*
  header @other Cache-Control "${CACHE_CONTROL.other}"
${uncommonTypes(
  ([type, extensions]) =>
    `  @${extensions[0]} path ${extensions.map((extension) => `*.${extension}`).join(' ')}\n` +
    `  header @${extensions[0]} Content-Type "${type}"`,
)}
  file_server
  handle_errors {
    header Cache-Control "${CACHE_CONTROL.other}"
    header Content-Type "${MEDIA_TYPES.html}"
    rewrite * /404.html
    file_server
  }
}
`;
}

/** A line for each media type that servers do not know by themselves, with its extensions. */
function uncommonTypes(line) {
  const bare = (extension) => MEDIA_TYPES[extension].split(';', 1)[0];
  return Object.entries(Object.groupBy(UNCOMMON_EXTENSIONS, bare)).map(line).join('\n');
}

const SNIPPETS = { nginx: nginxSettings, caddy: caddySettings };

/** A text with the settings of each host put in its fenced block, as \`\`\`nginx ... \`\`\`. */
export function withSnippets(text) {
  return Object.entries(SNIPPETS).reduce(
    (all, [name, settings]) =>
      all.replace(new RegExp(`(^\`\`\`${name}\\n)[^\`]*(?=\`\`\`$)`, 'm'), (_, fence) => fence + settings()),
    text,
  );
}
